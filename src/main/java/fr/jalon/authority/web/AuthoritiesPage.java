package fr.jalon.authority.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.site.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of authorities.
 *
 * @param count how many there are in all
 * @param previous the address of the page before, null on the first
 * @param next the address of the page after, null on the last
 */
record AuthoritiesPage(
        String typed,
        long count,
        List<AuthorityRef> authorities,
        @Nullable String previous,
        @Nullable String next,
        String place) {

    public String lead() {
        String known = count == 0 ? "Aucune pour l’instant" : French.count(count, "collectivité", "collectivités");
        return known
                + ". Celles qui ont publié un marché arrivent avec les imports ; ce que vous corrigez ici est gardé.";
    }
}
