package fr.jalon.contact.domain;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Optional;

/** Whether somebody has asked not to be kept. Asked here, where people are entered; answered by who keeps the objections. */
public interface ObjectionCheck {

    /**
     * Refuses a person who objected, and lets no objection come in between until the transaction ends.
     *
     * @throws ObjectedException when this person asked the company in scope not to be kept
     */
    void refuse(Siren authority, ContactFacts facts);

    /** Who objected to the company in scope, read once for many people; no objection comes in between until the transaction ends. */
    Objections objections();

    /** Those who objected. */
    interface Objections {

        /** The first day on which this person did; empty for one who did not. */
        Optional<LocalDate> on(Siren authority, ContactFacts facts);
    }
}
