package fr.jalon.account.domain;

import fr.jalon.shared.Siret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company that uses Jalon, known by its establishment's number. */
@Entity
@Table(schema = "account", name = "company")
class Company {

    @Id
    private UUID id;

    private String siret;
    private String name;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    Company(UUID id, Siret siret, String name, Instant now) {
        this.id = id;
        this.siret = siret.value();
        this.name = name.strip();
        this.createdAt = now;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Siret siret() {
        return new Siret(siret);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Company company && id.equals(company.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
