package fr.jalon.authority.web;

import fr.jalon.authority.domain.AuthorityLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that merges an authority into another one.
 *
 * @param searched what was typed to find the other
 * @param found others that answer the search
 * @param preview what a merge would do; null while no other is chosen
 */
record MergePage(
        String path,
        String name,
        String siren,
        String searched,
        List<AuthorityLine> found,
        @Nullable Preview preview) {

    /**
     * What a merge would do.
     *
     * @param into the SIREN of the one that stays
     * @param moves what companies have that moves, one phrase a kind
     * @param awards contracts of the first that count for the second
     * @param refusal why it cannot be done; null when it can
     */
    record Preview(
            String into,
            String formatted,
            String name,
            List<String> moves,
            String awards,
            @Nullable String refusal) {}
}
