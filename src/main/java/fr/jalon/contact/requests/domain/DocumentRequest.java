package fr.jalon.contact.requests.domain;

import fr.jalon.account.Eraser;
import fr.jalon.authority.UnderAuthority;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for the documents of an award. Every step is guarded by {@link RequestPolicy}; the last one can be taken back. */
@Entity
@Table(schema = "contact", name = "request")
class DocumentRequest extends Aggregate implements UnderAuthority {

    private static final int LETTER = 8000;
    private static final int REASON = 300;

    private UUID companyId;
    private String siren;
    private String authorityName;
    private @Nullable String department;

    @Embedded
    private Subject subject;

    private String asked;
    private boolean ownBid;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    private @Nullable String recipientAddress;
    private String letter;
    private @Nullable LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Way sentHow;

    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate remindedOn;

    @Embedded
    private @Nullable Answer answer;

    private @Nullable LocalDate referredOn;
    private @Nullable String referral;
    private @Nullable LocalDate adviceOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Advice advice;

    private @Nullable LocalDate closedOn;
    private @Nullable String closedWhy;
    private Instant createdAt;
    private UUID createdBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentRequest() {}

    DocumentRequest(UUID id, UUID companyId, NewRequest wanted, String letter, UUID by, Instant now) {
        super(id);
        this.companyId = companyId;
        this.siren = wanted.authority().value();
        this.authorityName = wanted.authorityName();
        this.department =
                wanted.department() == null ? null : wanted.department().code();
        this.subject = wanted.subject();
        this.asked = AskedDocument.joined(wanted.asked());
        this.ownBid = wanted.ownBid();
        this.recipient = wanted.recipient();
        this.recipientAddress = wanted.recipientAddress();
        this.letter = letter;
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Says the letter in other words, while it has not left. */
    void write(String text) {
        if (sentOn != null) {
            throw new IllegalStateException("Sent on " + sentOn);
        }
        letter = text;
    }

    void send(LocalDate on, Way how, LocalDate today) {
        guard(RequestStep.SEND, on, today);
        sentOn = on;
        sentHow = how;
    }

    /** The authority has it: the month runs from that day. */
    void receive(LocalDate on, LocalDate today) {
        guard(RequestStep.RECEIVE, on, today);
        receivedOn = on;
    }

    void remind(LocalDate on, LocalDate today) {
        guard(RequestStep.REMIND, on, today);
        remindedOn = on;
    }

    /** What came back; said again, it replaces what was noted. */
    void answer(Answer given, LocalDate today) {
        guard(RequestStep.ANSWER, given.answeredOn(), today);
        answer = given;
    }

    void refer(LocalDate on, String text, LocalDate today) {
        guard(RequestStep.REFER, on, today);
        referredOn = on;
        referral = text;
    }

    void advise(LocalDate on, Advice given, LocalDate today) {
        guard(RequestStep.ADVISE, on, today);
        adviceOn = on;
        advice = given;
    }

    void close(LocalDate on, @Nullable String why, LocalDate today) {
        guard(RequestStep.CLOSE, on, today);
        closedOn = on;
        closedWhy = why;
    }

    /** Takes the last step back. @throws IllegalStateException for a draft, which has none */
    RequestStep undoLast() {
        RequestStep last = milestones().last().orElseThrow(() -> new IllegalStateException("A draft"));
        switch (last) {
            case SEND -> {
                sentOn = null;
                sentHow = null;
            }
            case RECEIVE -> receivedOn = null;
            case REMIND -> remindedOn = null;
            case ANSWER -> answer = null;
            case REFER -> referredOn = null;
            case ADVISE -> {
                adviceOn = null;
                advice = null;
            }
            case CLOSE -> {
                closedOn = null;
                closedWhy = null;
            }
        }
        return last;
    }

    Milestones milestones() {
        Department place = department == null ? null : new Department(department);
        return new Milestones(place, sentOn, receivedOn, remindedOn, answer, referredOn, adviceOn, closedOn);
    }

    boolean isDraft() {
        return sentOn == null;
    }

    private void guard(RequestStep step, LocalDate on, LocalDate today) {
        RequestPolicy.whyNot(step, milestones(), on, today).ifPresent(why -> {
            throw new IllegalStateException(why);
        });
    }

    /** Somebody is erased; what was asked, and when, needs no name. The address of a person goes altogether. */
    void forget(Eraser person) {
        subject = subject.without(person);
        letter = person.erase(letter, LETTER);
        referral = person.eraseIfAny(referral, LETTER);
        closedWhy = person.eraseIfAny(closedWhy, REASON);
        answer = answer == null ? null : answer.without(person);
        if (recipientAddress != null && person.isNamedIn(recipientAddress)) {
            recipientAddress = null;
        }
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
