package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import java.util.Optional;

/** What a feature adds to the page of a person: a record of its own with the fragment that shows it. */
public interface ContactPart {

    Optional<PlacedPart> of(ContactDetails person);

    /**
     * One part of the page.
     *
     * @param rank low ones above
     * @param fragment of the feature's own template, {@code template :: fragment}; it is handed the content
     */
    record PlacedPart(int rank, String fragment, Record content) {}
}
