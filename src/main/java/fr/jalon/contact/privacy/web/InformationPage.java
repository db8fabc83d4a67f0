package fr.jalon.contact.privacy.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.Informing;
import fr.jalon.site.Choice;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page that tells a person.
 *
 * @param text what is sent
 * @param letter whether the text is the letter to print, with a link that works
 */
record InformationPage(ContactDetails person, String text, boolean letter) {

    public List<Choice> ways() {
        return Stream.of(Informing.LETTER, Informing.OWN_MAIL, Informing.SPOKEN)
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }
}
