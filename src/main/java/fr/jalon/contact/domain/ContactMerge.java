package fr.jalon.contact.domain;

import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That two entries were made one person, whose id it has. */
@Entity
@Table(schema = "contact", name = "merge")
class ContactMerge extends Aggregate {

    private UUID companyId;
    private UUID keptId;
    private UUID otherId;
    private Instant mergedAt;
    private UUID mergedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ContactMerge() {}

    ContactMerge(UUID merged, UUID companyId, UUID kept, UUID other, Instant at, UUID by) {
        super(merged);
        this.companyId = companyId;
        this.keptId = kept;
        this.otherId = other;
        this.mergedAt = at;
        this.mergedBy = by;
    }

    UUID keptId() {
        return keptId;
    }

    UUID otherId() {
        return otherId;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    /** Whether a day is later than what was known of both when they were made one. */
    static boolean isNews(@Nullable LocalDate day, @Nullable LocalDate one, @Nullable LocalDate other) {
        return day != null && (one == null || day.isAfter(one)) && (other == null || day.isAfter(other));
    }
}
