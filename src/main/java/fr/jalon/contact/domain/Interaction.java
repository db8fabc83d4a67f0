package fr.jalon.contact.domain;

import fr.jalon.account.ErasedPerson;
import fr.jalon.account.Eraser;
import fr.jalon.authority.UnderAuthority;
import fr.jalon.shared.Siren;
import fr.jalon.site.Aggregate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call, a meeting, a letter with an authority, as a company recorded it. Taken back, it is kept as it was. */
@Entity
@Table(schema = "contact", name = "interaction")
class Interaction extends Aggregate implements UnderAuthority {

    private static final int SUMMARY = 2000;
    private static final int FOLLOW_UP = 300;
    private static final int ACTION_TITLE = 300;

    private UUID companyId;
    private String siren;

    @Enumerated(EnumType.STRING)
    private InteractionKind kind;

    private LocalDate happenedOn;
    private String summary;
    private boolean theirs;
    private @Nullable LocalDate followUpOn;
    private @Nullable String followUp;
    private @Nullable Instant followedUpAt;
    private @Nullable UUID followedUpBy;

    /** The later interaction that closed the follow-up, null when somebody ticked it. */
    private @Nullable UUID settledBy;

    @Embedded
    private @Nullable FulfilledAction fulfilled;

    private @Nullable UUID followUpWith;
    private int erased;
    private Instant recordedAt;
    private UUID recordedBy;
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(
            schema = "contact",
            name = "interaction_contact",
            joinColumns = @JoinColumn(name = "interaction_id"))
    private Set<Participant> participants = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Interaction() {}

    @SuppressWarnings("NullAway.Init") // update(facts) sets the rest
    Interaction(UUID id, UUID companyId, Siren authority, InteractionFacts facts, UUID by, Instant now) {
        super(id);
        this.companyId = companyId;
        this.siren = authority.value();
        this.recordedBy = by;
        this.recordedAt = now;
        update(facts, Set.of());
    }

    /** Says anew what happened. @param behind entries those people stand for: who took part under one keeps it for the undoing */
    final void update(InteractionFacts facts, Set<UUID> behind) {
        if (facts.followUpOn() == null || !facts.followUpOn().equals(followUpOn)) {
            followUpOpen();
        }
        kind = facts.kind();
        happenedOn = facts.on();
        summary = facts.summary();
        theirs = facts.theirs();
        followUpOn = facts.followUpOn();
        followUp = facts.followUp();
        Set<Participant> wanted = facts.people().stream()
                .map(person -> new Participant(person, companyId))
                .collect(Collectors.toSet());
        participants.removeIf(one -> !wanted.contains(one) && !behind.contains(one.contactId()));
        participants.addAll(wanted);
    }

    boolean hasFollowUp() {
        return followUpOn != null;
    }

    /** What was to follow has been done. */
    void followUpDone(UUID by, Instant now) {
        if (followUpOn == null) {
            throw new IllegalStateException("Nothing was to follow");
        }
        if (followedUpAt == null) {
            followedUpAt = now;
            followedUpBy = by;
        }
    }

    /** It is to be done on another day. */
    void postponeFollowUp(LocalDate day) {
        if (followUpOn == null || followedUpAt != null) {
            throw new IllegalStateException("Nothing is open to follow");
        }
        followUpOn = day;
    }

    /** Whether something is still to follow. */
    boolean hasOpenFollowUp() {
        return followUpOn != null && followedUpAt == null;
    }

    /** It is still to be done. */
    final void followUpOpen() {
        followedUpAt = null;
        followedUpBy = null;
        settledBy = null;
    }

    /**
     * Closes the follow-up of an older interaction, when this one was with one of those it is meant for, or neither with anybody.
     *
     * @return whether it did
     */
    boolean settle(Interaction older, Set<UUID> meant, UUID by, Instant now) {
        boolean samePeople = participants.isEmpty() && older.participants.isEmpty()
                || older.followUpWith != null && involves(older.followUpWith)
                || !Collections.disjoint(people(), meant);
        if (!samePeople || !isAfter(older)) {
            return false;
        }
        older.followUpDone(by, now);
        older.settledBy = id();
        return true;
    }

    private boolean isAfter(Interaction older) {
        return happenedOn.isAfter(older.happenedOn)
                || happenedOn.equals(older.happenedOn) && recordedAt.isAfter(older.recordedAt);
    }

    void fulfil(FulfilledAction action) {
        fulfilled = action;
    }

    /** What it fulfilled no longer counts. */
    void release() {
        fulfilled = null;
    }

    @Nullable
    FulfilledAction fulfilled() {
        return fulfilled;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    void withdraw(Instant now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
    }

    void restore() {
        withdrawnAt = null;
    }

    @Override
    public void moveTo(Siren authority) {
        siren = authority.value();
    }

    @Override
    public Siren authority() {
        return new Siren(siren);
    }

    /** Who took part. */
    Set<UUID> people() {
        return participants.stream().map(Participant::contactId).collect(Collectors.toSet());
    }

    @Nullable
    String followUp() {
        return followUp;
    }

    /** Those who came to us by it; nobody when we began it. */
    Set<UUID> initiators() {
        return theirs ? people() : Set.of();
    }

    boolean involves(UUID contact) {
        return participants.stream().anyMatch(one -> one.contactId().equals(contact));
    }

    /** Somebody else took part under two names, or stands for the one who did. */
    void involve(UUID contact) {
        participants.add(new Participant(contact, companyId));
    }

    /** What is still to follow is for the successor of whom it was meant for. */
    void handOver(UUID former, UUID successor) {
        if (followUpOn != null
                && followedUpAt == null
                && (former.equals(followUpWith) || followUpWith == null && involves(former))) {
            followUpWith = successor;
        }
    }

    /** What is to be done is to be done with that person. */
    void followUpWith(UUID person) {
        followUpWith = person;
    }

    /** Whoever is erased did not take part by name. @param ids of one person, under each of its entries */
    void forget(Set<UUID> ids) {
        if (participants.removeIf(one -> ids.contains(one.contactId()))) {
            erased++;
        }
    }

    /** What was said stays, whoever is erased is named no more. */
    void forget(ErasedPerson person, Eraser name) {
        summary = name.erase(summary, SUMMARY);
        followUp = name.eraseIfAny(followUp, FOLLOW_UP);
        if (fulfilled != null) {
            fulfilled = new FulfilledAction(
                    fulfilled.planId(), fulfilled.lineKey(), name.erase(fulfilled.title(), ACTION_TITLE));
        }
        if (followUpWith != null && person.ids().contains(followUpWith)) {
            followUpWith = null;
        }
    }
}
