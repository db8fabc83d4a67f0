package fr.jalon.contact.awareness.domain;

import fr.jalon.account.Eraser;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.UnderAuthority;
import fr.jalon.shared.Siren;
import fr.jalon.site.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A framework agreement that the company holds at an authority. */
@Entity
@Table(schema = "contact", name = "framework")
class Framework extends Aggregate implements UnderAuthority {

    private static final int TITLE = 300;

    private UUID companyId;
    private String siren;
    private String authority;
    private String title;
    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal maximum;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant createdAt;
    private UUID createdBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Framework() {}

    @SuppressWarnings("NullAway.Init") // update(facts) sets the rest
    Framework(UUID id, UUID companyId, AuthorityRef authority, FrameworkFacts facts, UUID by, Instant now) {
        super(id);
        this.companyId = companyId;
        this.siren = authority.siren().value();
        this.authority = authority.name();
        this.createdBy = by;
        this.createdAt = now;
        update(facts);
    }

    final void update(FrameworkFacts facts) {
        title = facts.title();
        minimum = facts.minimum();
        maximum = facts.maximum();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
    }

    /** Somebody is erased, and named here no more. */
    void forget(Eraser person) {
        title = person.erase(title, TITLE);
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
