package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.FollowUps;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what is to be followed up; with somebody else spoken to since, the row says so and leaves the choice. */
@Component
@Transactional(readOnly = true)
class FollowUpQueries implements FollowUps {

    private static final String DUE = """
            SELECT i.id, i.siren, i.follow_up, i.follow_up_on, i.followed_up_at IS NOT NULL AS done,
                   left(i.summary, 200) AS summary, coalesce(t.names, '{}') AS people,
                   (SELECT max(l.happened_on) FROM contact.interaction l
                    WHERE l.company_id = i.company_id AND l.siren = i.siren AND l.withdrawn_at IS NULL
                      AND l.happened_on > i.happened_on) AS spoken_on
            FROM contact.interaction i
                     LEFT JOIN LATERAL (
                         SELECT array_agg(""" + ContactSql.NAME + """
                         ORDER BY p.last_name, p.id) AS names
                         FROM contact.interaction_contact c JOIN contact.contact p ON p.id = c.contact_id
                         WHERE c.interaction_id = i.id AND p.merged_into IS NULL) t ON true
            WHERE i.company_id = :company AND i.withdrawn_at IS NULL AND i.follow_up_on <= :today
              AND (i.followed_up_at IS NULL OR i.followed_up_at >= :morning AND i.settled_by IS NULL)
            ORDER BY done, i.follow_up_on, i.id LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    FollowUpQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public List<FollowUp> due(LocalDate today, int limit) {
        return scope.current()
                .map(company -> jdbc.sql(DUE)
                        .param("company", company)
                        .param("today", today)
                        .param("morning", today.atStartOfDay(French.PARIS).toOffsetDateTime())
                        .param("limit", limit)
                        .query(FollowUpQueries::read)
                        .list())
                .orElse(List.of());
    }

    private static FollowUp read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new FollowUp(
                id,
                new Siren(row.getString("siren")),
                List.of((String[]) row.getArray("people").getArray()),
                row.getString("follow_up"),
                row.getString("summary"),
                row.getObject("follow_up_on", LocalDate.class),
                row.getObject("spoken_on", LocalDate.class),
                row.getBoolean("done"),
                "/echanges/" + id + "/suite");
    }
}
