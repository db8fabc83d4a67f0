package fr.jalon.contact.awareness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps framework agreements; services and orders are facts of one row each. */
@Service
@Transactional
public class FrameworkService {

    private final FrameworkRepository frameworks;
    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    FrameworkService(FrameworkRepository frameworks, JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.frameworks = frameworks;
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** @return its id */
    public UUID create(AuthorityRef authority, FrameworkFacts facts, UUID by) {
        return frameworks
                .save(new Framework(Uuid7.next(clock), scope.required(), authority, facts, by, clock.instant()))
                .id();
    }

    /** @param seen the version of the page, null when it told none */
    public void update(UUID frameworkId, FrameworkFacts facts, @Nullable Long seen) {
        Framework framework = load(frameworkId);
        if (!framework.isVersion(seen)) {
            throw new ConflictException(
                    "Un collègue a modifié cet accord-cadre depuis que vous l’avez ouvert.",
                    "/accords-cadres/" + frameworkId);
        }
        framework.update(facts);
    }

    /** A service of the authority that may order; one of that name is there once. */
    public void addService(UUID frameworkId, String name) {
        load(frameworkId);
        jdbc.sql("""
                        INSERT INTO contact.framework_service (id, company_id, framework_id, name)
                        VALUES (:id, :company, :framework, :name) ON CONFLICT (framework_id, name) DO NOTHING
                        """)
                .param("id", Uuid7.next(clock))
                .param("company", scope.required())
                .param("framework", frameworkId)
                .param("name", name)
                .update();
    }

    /** Its orders stay, of no known service. */
    public void removeService(UUID frameworkId, UUID serviceId) {
        delete(
                "DELETE FROM contact.framework_service WHERE id = :id AND framework_id = :framework AND company_id = :company",
                frameworkId,
                serviceId);
    }

    /** @param service of that agreement, null when it is not known which */
    public void addOrder(
            UUID frameworkId,
            LocalDate on,
            BigDecimal amount,
            @Nullable UUID service,
            @Nullable String label,
            UUID by) {
        load(frameworkId);
        jdbc.sql("""
                        INSERT INTO contact.framework_order (id, company_id, framework_id, service_id, ordered_on, amount, label, noted_by)
                        VALUES (:id, :company, :framework,
                                (SELECT s.id FROM contact.framework_service s WHERE s.id = :service AND s.framework_id = :framework),
                                :on, :amount, :label, :by)
                        """)
                .param("id", Uuid7.next(clock))
                .param("company", scope.required())
                .param("framework", frameworkId)
                .param("service", service)
                .param("on", on)
                .param("amount", amount)
                .param("label", label)
                .param("by", by)
                .update();
    }

    public void removeOrder(UUID frameworkId, UUID orderId) {
        delete(
                "DELETE FROM contact.framework_order WHERE id = :id AND framework_id = :framework AND company_id = :company",
                frameworkId,
                orderId);
    }

    private void delete(String statement, UUID frameworkId, UUID id) {
        int deleted = jdbc.sql(statement)
                .param("id", id)
                .param("framework", frameworkId)
                .param("company", scope.required())
                .update();
        if (deleted == 0) {
            throw new NotFoundException("row " + id + " of framework " + frameworkId);
        }
    }

    private Framework load(UUID frameworkId) {
        return frameworks
                .findByIdAndCompanyId(frameworkId, scope.required())
                .orElseThrow(() -> new NotFoundException("framework " + frameworkId));
    }
}
