package fr.jalon.cctp.domain;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A draft specification and its dialogue. Every change of state is guarded by {@link DraftPolicy}. */
@Entity
@Table(schema = "cctp", name = "draft")
class Draft extends Aggregate {

    private String siren;
    private String authorityName;
    private String title;
    private @Nullable String summary;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] trades;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] departments;

    private @Nullable UUID contractId;
    private @Nullable String contractTitle;
    private @Nullable String notation;
    private @Nullable String secondName;
    private @Nullable String secondEmail;
    private @Nullable Instant openedAt;
    private @Nullable Instant closesAt;
    private int published;
    private @Nullable Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable String endingReason;
    private UUID createdBy;
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    @SuppressWarnings("NullAway.Init") // set(facts) does the rest
    Draft(UUID id, Buyer buyer, DraftFacts facts, Instant now) {
        super(id);
        this.siren = buyer.authority().value();
        this.authorityName = buyer.authorityName();
        this.createdBy = buyer.membership();
        this.createdAt = now;
        set(facts);
    }

    Siren authority() {
        return new Siren(siren);
    }

    void describe(DraftFacts facts) {
        set(facts);
    }

    private void set(DraftFacts facts) {
        title = facts.title();
        summary = facts.summary();
        trades = facts.trades().toArray(String[]::new);
        departments = facts.departments().stream().map(Department::code).toArray(String[]::new);
        contractId = facts.contract() == null ? null : facts.contract().id();
        contractTitle = facts.contract() == null ? null : facts.contract().title();
    }

    /** How offers will be marked. @param words null for unsaid */
    void mark(@Nullable String words) {
        notation = words;
    }

    /** Who signs off for the purchasing platform. */
    void secondBuyer(@Nullable String name, @Nullable String email) {
        secondName = name;
        secondEmail = email;
    }

    /** When remarks end; once published it may only become later. */
    void closeAt(Instant end) {
        closesAt = end;
    }

    /** The next version is out. @return its number */
    int publish(Instant now) {
        if (closesAt == null || finishedAt != null) {
            throw new IllegalStateException("published without an end, or after it: " + id());
        }
        if (openedAt == null) {
            openedAt = now;
        }
        published++;
        return published;
    }

    void finish(Ending how, @Nullable String reason, Instant now) {
        if (finishedAt != null) {
            throw new IllegalStateException("finished already: " + id());
        }
        ending = how;
        endingReason = reason;
        finishedAt = now;
    }

    DraftState state(Instant now) {
        return DraftPolicy.state(published, closesAt, ending, now);
    }

    boolean hasTrades() {
        return trades.length > 0;
    }

    int published() {
        return published;
    }

    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    @Nullable
    String notation() {
        return notation;
    }
}
