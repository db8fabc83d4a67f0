package fr.jalon.contact.web;

import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.site.Choice;
import java.util.List;

/**
 * The page on which an interaction is corrected.
 *
 * @param people of the authority, who may have taken part
 * @param card the address of the authority's card
 */
record InteractionEditPage(InteractionDetails interaction, List<Choice> people, List<Choice> kinds, String card) {

    InteractionEditPage {
        people = List.copyOf(people);
        kinds = List.copyOf(kinds);
    }
}
