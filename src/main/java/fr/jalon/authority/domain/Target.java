package fr.jalon.authority.domain;

import fr.jalon.authority.Priority;
import fr.jalon.shared.Siren;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority that a company aims at. Dropped, it keeps its place: plans and notes may hang on it. */
@Entity
@Table(schema = "authority", name = "target")
class Target extends Aggregate {

    private UUID companyId;
    private String siren;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private Instant addedAt;
    private @Nullable Instant droppedAt;

    /** For Hibernate: a target is made by {@link TargetDesk}, in one statement. */
    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    void rank(Priority wanted) {
        if (droppedAt != null) {
            throw new IllegalStateException("Dropped, on " + droppedAt);
        }
        priority = wanted;
    }

    void drop(Instant now) {
        if (droppedAt == null) {
            droppedAt = now;
        }
    }

    Siren siren() {
        return new Siren(siren);
    }

    Priority priority() {
        return priority;
    }

    boolean isAimedAt() {
        return droppedAt == null;
    }
}
