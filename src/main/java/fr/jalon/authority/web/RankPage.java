package fr.jalon.authority.web;

import java.util.Optional;

/**
 * Why an authority stands where it stands.
 *
 * @param possible whether the company has said what a ranking takes
 * @param line empty when it has no place
 * @param of among how many, in words
 */
record RankPage(String siren, String name, boolean possible, Optional<RankedLine> line, String of) {

    /** {@code 3e sur 36 000 collectivités}. */
    public String place() {
        return line.map(one -> (one.rank() == 1 ? "1re" : one.rank() + "e") + " sur " + of)
                .orElse("");
    }
}
