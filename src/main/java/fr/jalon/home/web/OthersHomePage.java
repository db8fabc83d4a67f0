package fr.jalon.home.web;

import fr.jalon.site.French;
import org.jspecify.annotations.Nullable;

/**
 * The first page of agents and admins.
 *
 * @param organisation null for those who act for none
 * @param appeals authors of hidden remarks who wait for a decision
 */
record OthersHomePage(String name, @Nullable String organisation, boolean admin, int appeals) {

    /** Whom to answer, in a button. */
    public String appealWords() {
        return French.count(appeals, "recours à trancher", "recours à trancher");
    }
}
