package fr.jalon.contact.merging.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two entries that a page speaks of. */
@Component
class ContactPairFinder {

    private final ContactQueries contactQueries;

    ContactPairFinder(ContactQueries contactQueries) {
        this.contactQueries = contactQueries;
    }

    /** Two who are shown, and not the same. */
    record Pair(ContactDetails one, ContactDetails other) {}

    /**
     * Both of them.
     *
     * @throws NotFoundException when one is nobody the company knows, or both are one
     * @throws ConflictException when a colleague has merged one of them meanwhile
     */
    Pair find(UUID one, UUID other) {
        Pair pair = new Pair(shown(one), shown(other));
        if (one.equals(other)) {
            throw new NotFoundException("another person than " + one);
        }
        return pair;
    }

    /** Whoever was merged meanwhile is not gone: a colleague was faster. */
    ContactDetails shown(UUID contact) {
        contactQueries.mergedInto(contact).ifPresent(merged -> {
            throw new ConflictException(
                    "Un collègue vient de fusionner cette fiche avec une autre.", "/contacts/" + merged);
        });
        return contactQueries.one(contact);
    }
}
