package fr.jalon.authority.web;

import fr.jalon.authority.ranking.TermKind;
import java.util.List;

/**
 * An authority in the ranking, ready to show.
 *
 * @param siren nine digits, for forms
 * @param facts kind and département in words
 * @param change what has changed since data arrived; empty for nothing
 */
record RankedLine(int rank, String siren, String name, String facts, long score, String change, List<Bar> bars) {

    /** Distance and purchases of the trade, which decide most, in one line. */
    public String why() {
        return bars.get(0).words() + " · " + bars.get(1).words();
    }

    /** One term. @param value from 0 to 100 */
    record Bar(String label, long value, String words) {

        static String label(TermKind kind) {
            return switch (kind) {
                case DISTANCE -> "Distance";
                case PROBABILITY -> "Achète votre métier";
                case RENEWAL -> "Renouvellement";
                case VOLUME -> "Volume";
                case LOCAL -> "Part aux PME locales";
            };
        }
    }
}
