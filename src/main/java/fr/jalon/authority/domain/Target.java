package fr.jalon.authority.domain;

import fr.jalon.authority.Priority;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority that a company aims at, once made by {@link TargetService}. Dropped, it keeps its place. */
@Entity
@Table(schema = "authority", name = "target")
class Target extends Aggregate {

    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private @Nullable Instant droppedAt;

    /** For Hibernate: a target is made by {@link TargetService}, in one statement. */
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

    boolean isAimedAt() {
        return droppedAt == null;
    }
}
