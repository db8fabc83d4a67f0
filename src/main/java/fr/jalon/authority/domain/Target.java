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

/** An authority that a company aims at. Dropped, it is kept as it was, to be restored. */
@Entity
@Table(schema = "authority", name = "target")
class Target extends Aggregate {

    private static final int LONGEST_NAME = 300;

    private UUID companyId;
    private String siren;

    /** How the company calls it, shown where the list of authorities knows no name. */
    private @Nullable String knownAs;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private Instant addedAt;
    private @Nullable Instant droppedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    Target(UUID id, UUID companyId, Siren authority, String knownAs, Instant now) {
        super(id);
        this.companyId = companyId;
        this.siren = authority.value();
        this.knownAs = name(knownAs.strip());
        this.priority = Priority.NORMAL;
        this.addedAt = now;
    }

    private static @Nullable String name(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        int length = Math.min(LONGEST_NAME, typed.codePointCount(0, typed.length()));
        return typed.substring(0, typed.offsetByCodePoints(0, length));
    }

    /** Says how much it is wanted. */
    void prioritise(Priority wanted) {
        if (droppedAt != null) {
            throw new IllegalStateException("Dropped, on " + droppedAt);
        }
        priority = wanted;
    }

    /** The company aims at it no more. */
    void drop(Instant now) {
        if (droppedAt != null) {
            throw new IllegalStateException("Dropped already, on " + droppedAt);
        }
        droppedAt = now;
    }

    /** The company aims at it again, as much as before. */
    void restore() {
        if (droppedAt == null) {
            throw new IllegalStateException("Aimed at since " + addedAt + ", never dropped");
        }
        droppedAt = null;
    }

    /** The authority was merged into another one, or stands for itself again: the aim stays, with all that hangs on it. */
    void aimInsteadAt(Siren other) {
        siren = other.value();
    }

    boolean isAimedAt() {
        return droppedAt == null;
    }

    Priority priority() {
        return priority;
    }

    @Nullable
    String knownAs() {
        return knownAs;
    }
}
