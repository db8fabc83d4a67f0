package fr.jalon.account.domain;

import fr.jalon.shared.Siret;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A company that uses Jalon, known by its establishment's number. */
@Entity
@Table(schema = "account", name = "company")
class Company extends Aggregate {

    private String siret;
    private String name;
    private Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    Company(UUID id, Siret siret, String name, Instant now) {
        super(id);
        this.siret = siret.value();
        this.name = name.strip();
        this.createdAt = now;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    String name() {
        return name;
    }

    Siret siret() {
        return new Siret(siret);
    }
}
