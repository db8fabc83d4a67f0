package fr.jalon.contact.events.domain;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.UnderAuthority;
import fr.jalon.shared.Siren;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation to an event, sent or received, with its answer and whether the person came. */
@Entity
@Table(schema = "contact", name = "invitation")
class EventInvitation extends Aggregate implements UnderAuthority {

    /** Of several, the one that was answered last. */
    static final Comparator<EventInvitation> LAST_ANSWERED_FIRST =
            Comparator.comparing(one -> one.repliedOn, Comparator.nullsLast(Comparator.reverseOrder()));

    private UUID companyId;
    private UUID eventId;
    private String siren;
    private String authority;
    private @Nullable UUID contactId;
    private boolean theirs;
    private LocalDate invitedOn;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    private @Nullable LocalDate repliedOn;
    private @Nullable Boolean came;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected EventInvitation() {}

    EventInvitation(
            UUID id,
            UUID companyId,
            UUID event,
            AuthorityRef authority,
            @Nullable UUID contact,
            boolean theirs,
            LocalDate on) {
        super(id);
        this.companyId = companyId;
        this.eventId = event;
        this.siren = authority.siren().value();
        this.authority = authority.name();
        this.contactId = contact;
        this.theirs = theirs;
        this.invitedOn = on;
        this.reply = Reply.NONE;
    }

    /** What was answered; {@link Reply#NONE} takes an answer back. */
    void answer(Reply given, LocalDate on) {
        reply = given;
        repliedOn = given == Reply.NONE ? null : on;
    }

    /** Whether the person was there. */
    void came(boolean there) {
        came = there;
    }

    /** Of the same event and in the same direction. */
    boolean isSameBut(EventInvitation other) {
        return eventId.equals(other.eventId) && siren.equals(other.siren) && theirs == other.theirs;
    }

    /** Learns what it does not know from one that was the same. */
    void takeOver(EventInvitation other) {
        if (reply == Reply.NONE) {
            reply = other.reply;
            repliedOn = other.repliedOn;
        }
        if (came == null) {
            came = other.came;
        }
        invitedOn = other.invitedOn.isBefore(invitedOn) ? other.invitedOn : invitedOn;
    }

    /** The person who is invited stands under another entry from now on. */
    void isFor(UUID contact) {
        contactId = contact;
    }

    @Nullable
    UUID contactId() {
        return contactId;
    }

    UUID eventId() {
        return eventId;
    }

    @Override
    public Siren authority() {
        return new Siren(siren);
    }

    @Override
    public void moveTo(Siren other) {
        siren = other.value();
    }
}
