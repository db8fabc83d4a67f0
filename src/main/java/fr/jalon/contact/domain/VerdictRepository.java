package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The judgements of the company in scope, which are only ever added to. */
@Repository
class VerdictRepository {

    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    VerdictRepository(JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    void add(
            Siren authority,
            VerdictOutcome outcome,
            LocalDate on,
            String sentence,
            @Nullable UUID interactionId,
            UUID by) {
        jdbc.sql("""
                        INSERT INTO contact.verdict
                            (id, company_id, siren, outcome, given_on, proof, interaction_id, given_at, given_by)
                        VALUES (:id, :company, :siren, :outcome, :on, :sentence, :interaction, :at, :by)
                        """)
                .param("id", Uuid7.next(clock))
                .param("company", scope.required())
                .param("siren", authority.value())
                .param("outcome", outcome.name())
                .param("on", on)
                .param("sentence", sentence)
                .param("interaction", interactionId)
                .param("at", Sql.now(clock))
                .param("by", by)
                .update();
    }

    /** The last one given first. */
    List<TargetVerdict> of(Siren authority) {
        return jdbc.sql("""
                        SELECT v.outcome, v.given_on, v.proof, v.interaction_id, v.given_by, i.kind, i.happened_on
                        FROM contact.verdict v LEFT JOIN contact.interaction i ON i.id = v.interaction_id
                        WHERE v.company_id = :company AND v.siren = :siren
                        ORDER BY v.id DESC LIMIT 50
                        """)
                .param("company", scope.required())
                .param("siren", authority.value())
                .query(VerdictRepository::read)
                .list();
    }

    private static TargetVerdict read(ResultSet row, int number) throws SQLException {
        return new TargetVerdict(
                VerdictOutcome.valueOf(row.getString("outcome")),
                row.getObject("given_on", LocalDate.class),
                row.getString("proof"),
                row.getObject("interaction_id", UUID.class),
                Optional.ofNullable(row.getString("kind"))
                        .map(InteractionKind::valueOf)
                        .orElse(null),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("given_by", UUID.class));
    }
}
