package fr.jalon.site;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every aggregate kept by JPA has: an id that the application gives, the version it was read in, and identity by id. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Aggregate() {}

    protected Aggregate(UUID id) {
        this.id = id;
    }

    /** Its id, for life. */
    public UUID id() {
        return id;
    }

    /** Whether it is as a page showed it. @param seen the version of that page, null when it told none: then nothing is compared */
    public boolean isVersion(@Nullable Long seen) {
        return seen == null || seen.equals(version);
    }

    /** The version it was read in, for a page that will send it back; 0 while it was never saved. */
    public long versionSeen() {
        return version == null ? 0 : version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aggregate that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
