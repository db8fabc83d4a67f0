package fr.jalon.authority.web;

import fr.jalon.authority.ranking.TermKind;
import java.util.List;
import java.util.Optional;

/**
 * Why an authority stands where it stands.
 *
 * @param possible whether the company has said what a ranking takes
 * @param place empty when it has none
 * @param of among how many, in words
 * @param aimedAt whether it is a target already
 */
record RankPage(String siren, String name, boolean possible, Optional<Place> place, String of, boolean aimedAt) {

    /** {@code 3e sur 36 000 collectivités}. */
    public String ordinal() {
        return place.map(Place::line)
                .map(one -> (one.rank() == 1 ? "1re" : one.rank() + "e") + " sur " + of)
                .orElse("");
    }

    /** Where it stands, and each term of its score. */
    record Place(RankedLine line, List<Bar> bars) {}

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
