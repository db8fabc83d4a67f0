package fr.jalon.cctp.reaction.domain;

import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said of a draft. Its words are never changed: they are completed, withdrawn, or hidden by moderation. */
@Entity
@Table(schema = "cctp", name = "reaction")
class Reaction extends Aggregate {

    private UUID draftId;
    private int number;
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private ReactionKind kind;

    private @Nullable UUID clauseId;
    private @Nullable UUID criterionId;
    private @Nullable String quote;
    private @Nullable Integer start;
    private String words;
    private @Nullable String wording;

    @Enumerated(EnumType.STRING)
    private CostDirection cost;

    private @Nullable BigDecimal costFrom;
    private @Nullable BigDecimal costTo;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private LocalDate saidOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String hiddenReason;
    private String receipt;
    private @Nullable UUID threadId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Reaction() {}

    Reaction(UUID id, UUID draftId, UUID participantId, NewReaction said, LocalDate on, String receipt) {
        super(id);
        this.draftId = draftId;
        this.number = said.number();
        this.participantId = participantId;
        this.kind = said.kind();
        this.clauseId = said.target().clause();
        this.criterionId = said.target().criterion();
        this.quote = said.target().quote();
        this.start = said.target().start();
        this.words = said.words();
        this.wording = said.wording();
        this.cost = said.cost().direction();
        this.costFrom = said.cost().from();
        this.costTo = said.cost().to();
        this.strength = said.strength();
        this.saidOn = on;
        this.receipt = receipt;
    }

    void withdraw(LocalDate on) {
        if (withdrawnOn != null) {
            throw new IllegalStateException("withdrawn already: " + id());
        }
        withdrawnOn = on;
    }

    /** Out of sight by moderation, with a reason that its author reads; null shows it again. */
    void hide(@Nullable String reason) {
        hiddenReason = reason;
    }

    /** Joined to the same question of somebody else; null takes that back. */
    void join(@Nullable UUID thread) {
        threadId = thread;
    }

    UUID draftId() {
        return draftId;
    }

    UUID participantId() {
        return participantId;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    boolean isQuestion() {
        return kind == ReactionKind.CLARIFICATION;
    }

    @Nullable
    UUID threadId() {
        return threadId;
    }
}
