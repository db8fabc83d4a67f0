package fr.jalon.cctp.anchoring;

import org.jspecify.annotations.Nullable;

/**
 * What became of a clause, or where one comes from.
 *
 * @param oldId null when the clause is new
 * @param newId null when the clause is gone
 * @param moved whether it stands elsewhere among those that are in both texts
 * @param renamed whether its number or title is another
 * @param kept what part of the old clause's words is in the new one, 0 to 1
 */
public record ClauseLink(
        @Nullable String oldId, @Nullable String newId, Kind kind, boolean moved, boolean renamed, double kept) {

    /** How the two clauses hang together. */
    public enum Kind {
        /** One clause, edited or not: it keeps its id. */
        SAME,
        /** A part of a clause that became several. */
        SPLIT,
        /** A clause that was taken into another. */
        MERGED,
        /** New. */
        ADDED,
        /** Gone. */
        REMOVED
    }
}
