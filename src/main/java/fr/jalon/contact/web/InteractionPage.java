package fr.jalon.contact.web;

import fr.jalon.site.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an interaction is noted.
 *
 * @param read whether what was understood is shown, to be looked at before it is saved
 * @param notice that what is understood is to be looked at before it is saved; null when it was shown already
 * @param who the people and authorities that the name may mean, and the new person
 * @param at where a new person may work
 * @param fulfils what plans ask for at the authority
 * @param doubts what was not understood as it stands
 * @param back where one goes without saving
 */
record InteractionPage(
        boolean read,
        @Nullable String notice,
        List<Choice> who,
        List<Choice> at,
        List<Choice> kinds,
        List<Choice> fulfils,
        List<String> doubts,
        String back) {

    InteractionPage {
        who = List.copyOf(who);
        at = List.copyOf(at);
        kinds = List.copyOf(kinds);
        fulfils = List.copyOf(fulfils);
        doubts = List.copyOf(doubts);
    }

    /** For whoever watches what is understood while typing: that it changes is no news. */
    InteractionPage unchanged() {
        return new InteractionPage(read, null, who, at, kinds, fulfils, doubts, back);
    }
}
