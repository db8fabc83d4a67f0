package fr.jalon.contact.events.domain;

import fr.jalon.account.Eraser;
import fr.jalon.site.Aggregate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fair, a forum, a demonstration, as a company keeps it. Dropped, it is kept as it was, to be restored. */
@Entity
@Table(schema = "contact", name = "event")
class Event extends Aggregate {

    private static final int SHORT = 200;
    private static final int NOTE = 2000;

    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable String place;
    private @Nullable String organiser;
    private @Nullable String page;
    private @Nullable String note;
    private boolean yearly;
    private @Nullable UUID previousId;
    private @Nullable Instant droppedAt;
    private Instant createdAt;
    private UUID createdBy;

    @ElementCollection
    @CollectionTable(schema = "contact", name = "event_going", joinColumns = @JoinColumn(name = "event_id"))
    private Set<Going> going = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    @SuppressWarnings("NullAway.Init") // update(facts) sets the rest
    Event(UUID id, UUID companyId, EventFacts facts, @Nullable UUID previous, UUID by, Instant now) {
        super(id);
        this.companyId = companyId;
        this.previousId = previous;
        this.createdBy = by;
        this.createdAt = now;
        update(facts);
    }

    final void update(EventFacts facts) {
        kind = facts.kind();
        name = facts.name();
        firstDay = facts.firstDay();
        lastDay = facts.lastDay();
        place = facts.place();
        organiser = facts.organiser();
        page = facts.page();
        note = facts.note();
        yearly = facts.yearly();
        Set<Going> wanted = facts.going().stream()
                .map(person -> new Going(person, companyId))
                .collect(Collectors.toSet());
        going.retainAll(wanted);
        going.addAll(wanted);
    }

    /** What comes back next year. @throws IllegalStateException for one that does not come back */
    EventFacts nextEdition() {
        if (!yearly) {
            throw new IllegalStateException("Not a yearly event");
        }
        Set<UUID> people = going.stream().map(Going::membershipId).collect(Collectors.toSet());
        return new EventFacts(kind, name, firstDay, lastDay, place, organiser, page, note, true, people).nextEdition();
    }

    /** Somebody is erased, and named here no more. */
    void forget(Eraser person) {
        name = person.erase(name, SHORT);
        place = person.eraseIfAny(place, SHORT);
        organiser = person.eraseIfAny(organiser, SHORT);
        note = person.eraseIfAny(note, NOTE);
        if (page != null && person.isNamedIn(page)) {
            page = null;
        }
    }

    void drop(Instant now) {
        if (droppedAt == null) {
            droppedAt = now;
        }
    }

    void restore() {
        droppedAt = null;
    }

    /** Whether one can have met somebody there. */
    boolean hasBegun(LocalDate today) {
        return !today.isBefore(firstDay);
    }

    boolean isYearly() {
        return yearly;
    }

    String name() {
        return name;
    }
}
