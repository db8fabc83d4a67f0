package fr.jalon.contact.domain;

import fr.jalon.shared.Siren;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of an authority, as one company knows this person. */
@Entity
@Table(schema = "contact", name = "contact")
class Contact extends Aggregate {

    private UUID companyId;
    private String siren;

    @Enumerated(EnumType.STRING)
    private @Nullable Civility civility;

    private @Nullable String firstName;
    private String lastName;

    @Column(name = "position")
    private @Nullable String position;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    @Enumerated(EnumType.STRING)
    private Influence influence;

    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private Source source;

    private @Nullable String sourceDetail;
    private LocalDate collectedOn;
    private @Nullable LocalDate confirmedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Confirmation confirmedHow;

    private @Nullable UUID confirmedBy;
    private @Nullable LocalDate lastInitiatedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable String leftReason;
    private @Nullable UUID successorId;
    private Instant createdAt;
    private UUID createdBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    @SuppressWarnings("NullAway.Init") // update(facts) sets the rest
    Contact(UUID id, UUID companyId, Siren authority, ContactFacts facts, Provenance provenance, UUID by, Instant now) {
        super(id);
        this.companyId = companyId;
        this.siren = authority.value();
        this.source = provenance.source();
        this.sourceDetail = provenance.detail();
        this.collectedOn = provenance.on();
        this.createdBy = by;
        this.createdAt = now;
        update(facts);
    }

    /** Says what is known of this person now. */
    final void update(ContactFacts facts) {
        civility = facts.civility();
        firstName = facts.firstName();
        lastName = facts.lastName();
        position = facts.position();
        circle = facts.circle();
        influence = facts.influence();
        email = facts.email();
        phone = facts.phone();
        note = facts.note();
    }

    /** The right contact still, seen on that day; what is known of a later day stands. */
    void confirm(LocalDate on, Confirmation how, UUID by) {
        if (leftOn != null && !on.isBefore(leftOn)) {
            returned();
        }
        if (confirmedOn == null || !on.isBefore(confirmedOn)) {
            confirmedOn = on;
            confirmedHow = how;
            confirmedBy = by;
        }
    }

    /** No more the right contact. @param successor another person of the same company, null while unknown */
    void leave(LocalDate on, String reason, @Nullable UUID successor) {
        if (id().equals(successor)) {
            throw new IllegalArgumentException("Nobody succeeds oneself: " + successor);
        }
        leftOn = on;
        leftReason = reason;
        successorId = successor;
    }

    /** The right contact after all. */
    void returned() {
        leftOn = null;
        leftReason = null;
        successorId = null;
    }

    /** The person came to us: the three years for which details may be kept begin again. */
    void initiatedContact(LocalDate on) {
        if (lastInitiatedOn == null || on.isAfter(lastInitiatedOn)) {
            lastInitiatedOn = on;
        }
    }

    /** The authority was merged into that one, or taken out of it again. */
    void moveTo(Siren authority) {
        siren = authority.value();
    }

    Siren authority() {
        return new Siren(siren);
    }

    boolean isRightContact() {
        return leftOn == null;
    }
}
