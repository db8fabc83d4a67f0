package fr.jalon.cctp.neutrality;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of one sentence that may be at issue.
 *
 * @param from in characters of the folded sentence
 * @param swap what to write instead; null where only the buyer can know it
 */
record Suspect(
        Kind kind,
        Severity severity,
        int from,
        int to,
        LegalBasis law,
        @Nullable Swap swap) {

    /** @param from in characters of the folded sentence, as the suspect's */
    record Swap(int from, int to, String text) {}

    /** A name that « ou équivalent » would open to others. */
    static Suspect openedByEquivalent(Kind kind, Severity severity, int from, int to, LegalBasis law) {
        return new Suspect(kind, severity, from, to, law, new Swap(to, to, " ou équivalent"));
    }

    boolean meets(Suspect other) {
        return kind == other.kind && from < other.to && other.from < to;
    }
}
