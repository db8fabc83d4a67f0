package fr.jalon.contact.domain;

import fr.jalon.account.Eraser;
import fr.jalon.authority.UnderAuthority;
import fr.jalon.shared.Siren;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of an authority, as one company knows this person. */
@Entity
@Table(schema = "contact", name = "contact")
class Contact extends Aggregate implements UnderAuthority {

    private UUID companyId;
    private String siren;

    @Enumerated(EnumType.STRING)
    private @Nullable Civility civility;

    private @Nullable String firstName;
    private String lastName;
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
    private @Nullable LocalDate recheckOn;
    private @Nullable UUID mergedInto;
    private @Nullable LocalDate informedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Informing informedHow;

    private @Nullable UUID informedBy;
    private @Nullable LocalDate purgeProposedOn;
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
            recheckOn = null;
        }
    }

    /** Nobody could say yet: asked again from that day. */
    void recheckFrom(LocalDate day) {
        recheckOn = day;
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

    /** Whoever follows stands under another entry from now on. Nobody succeeds oneself. */
    void succeededBy(UUID person) {
        successorId = id().equals(person) ? null : person;
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
            purgeProposedOn = null;
        }
    }

    /** What was noted of it has been corrected: the last time that the person came to us is that day, null for never. */
    void lastInitiated(@Nullable LocalDate on) {
        lastInitiatedOn = on;
    }

    /** Was told that we keep details; the first time counts. */
    void informed(LocalDate on, Informing how, UUID by) {
        if (informedOn == null) {
            informedOn = on;
            informedHow = how;
            informedBy = by;
        }
    }

    /** The years for which details may be kept are over. */
    void proposePurge(LocalDate on) {
        purgeProposedOn = Objects.requireNonNullElse(purgeProposedOn, on);
    }

    /** Hidden, as long as a merged person stands for this one. @param merged null once this one is had back */
    void standBehind(@Nullable UUID merged) {
        mergedInto = merged;
    }

    /** Takes over what is known of two that were one: the latest sign of life, the earliest collection. */
    void takeOver(Contact one, Contact other) {
        for (Contact former : List.of(one, other)) {
            if (former.collectedOn.isBefore(collectedOn)) {
                source = former.source;
                sourceDetail = former.sourceDetail;
                collectedOn = former.collectedOn;
            }
            confirmedAs(former);
            if (former.lastInitiatedOn != null) {
                initiatedContact(former.lastInitiatedOn);
            }
            informedAs(former);
        }
        if (one.leftOn != null && other.leftOn != null) {
            leave(one.leftOn, Objects.requireNonNull(one.leftReason), one.successorId);
        }
    }

    /** Learns what happened under a merged entry since it was made of this one and the other. */
    void learnSinceMerge(Contact merged, Contact other) {
        if (merged.leftOn != null && leftOn == null && other.leftOn == null) {
            leave(merged.leftOn, Objects.requireNonNull(merged.leftReason), merged.successorId);
        }
        if (ContactMerge.isNews(merged.confirmedOn, confirmedOn, other.confirmedOn)) {
            confirmedAs(merged);
        }
        if (ContactMerge.isNews(merged.lastInitiatedOn, lastInitiatedOn, other.lastInitiatedOn)) {
            initiatedContact(Objects.requireNonNull(merged.lastInitiatedOn));
        }
    }

    private void confirmedAs(Contact another) {
        if (another.confirmedOn != null && another.confirmedHow != null && another.confirmedBy != null) {
            confirm(another.confirmedOn, another.confirmedHow, another.confirmedBy);
        }
    }

    /** What the other entry of this person was told, this one was. */
    void informedAs(Contact another) {
        if (another.informedOn != null && another.informedHow != null && another.informedBy != null) {
            informed(another.informedOn, another.informedHow, another.informedBy);
        }
    }

    boolean isInformed() {
        return informedOn != null;
    }

    /** Somebody else is erased, and named here no more. */
    void forget(Eraser other) {
        update(facts().without(other));
        sourceDetail = other.eraseIfAny(sourceDetail, 300);
        leftReason = other.eraseIfAny(leftReason, 300);
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    @Override
    public void moveTo(Siren authority) {
        siren = authority.value();
    }

    @Override
    public Siren authority() {
        return new Siren(siren);
    }

    ContactFacts facts() {
        return new ContactFacts(civility, firstName, lastName, position, circle, influence, email, phone, note);
    }

    Provenance provenance() {
        return new Provenance(source, sourceDetail, collectedOn);
    }
}
