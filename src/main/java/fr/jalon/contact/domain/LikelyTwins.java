package fr.jalon.contact.domain;

import fr.jalon.shared.Siren;
import java.util.Optional;
import java.util.UUID;

/** Who of the people known to the company in scope may be the same person; the merging of entries knows. */
public interface LikelyTwins {

    /**
     * The likeliest of those whom nobody has told apart from that person; empty when nobody is like it.
     *
     * @param contactId of the person, known or just made
     */
    Optional<ContactDetails> of(UUID contactId, Siren authority, ContactFacts facts);
}
