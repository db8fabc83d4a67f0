package fr.jalon.contact.domain;

import fr.jalon.shared.Siren;

/** Whether somebody has asked not to be kept. Asked here, where people are entered; answered by who keeps the objections. */
public interface ObjectionCheck {

    /**
     * Refuses a person who objected, and lets no objection come in between until the transaction ends.
     *
     * @throws ObjectedException when this person asked the company in scope not to be kept
     */
    void refuse(Siren authority, ContactFacts facts);
}
