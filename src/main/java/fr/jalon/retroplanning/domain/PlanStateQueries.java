package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.JsonRows;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.ReadTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads plans with everything that belongs to them in one statement, where Hibernate would send five: the rows of their
 * collections come as JSON. Row-level security hides the plans of other companies.
 */
@Component
class PlanStateQueries {

    private static final String SELECT = """
            SELECT p.*,
                   (SELECT json_object_agg(a.line_key, a) FROM retroplanning.plan_action a WHERE a.plan_id = p.id) AS actions,
                   (SELECT json_agg(v ORDER BY v.rank) FROM retroplanning.plan_verdict v WHERE v.plan_id = p.id) AS verdicts,
                   (SELECT json_agg(m ORDER BY m.rank) FROM retroplanning.plan_move m WHERE m.plan_id = p.id) AS moves,
                   (SELECT json_agg(k) FROM retroplanning.plan_kept k WHERE k.plan_id = p.id) AS kept
            FROM retroplanning.plan p
            """;

    private record One(UUID planId) {}

    private final JdbcClient jdbc;

    PlanStateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException when the company in scope has no such plan */
    PlanState find(UUID planId) {
        return ReadTransaction.once(
                new One(planId),
                () -> jdbc.sql(SELECT + "WHERE p.id = :plan")
                        .param("plan", planId)
                        .query(PlanStateQueries::read)
                        .optional()
                        .orElseThrow(() -> new NotFoundException("plan " + planId)));
    }

    /** Those that are followed and whose J is not past, the nearest J first. */
    List<PlanState> running(UUID companyId, LocalDate today) {
        return jdbc.sql(SELECT + """
                        WHERE p.company_id = :company AND p.abandoned_on IS NULL AND p.j_likely >= :today
                        ORDER BY p.j_likely, p.id
                        """)
                .param("company", companyId)
                .param("today", today)
                .query(PlanStateQueries::read)
                .list();
    }

    private static PlanState read(ResultSet row, int number) throws SQLException {
        LocalDate abandonedOn = day(row, "abandoned_on");
        LocalDate handedOverOn = day(row, "handed_over_on");
        String noticeCase = row.getString("notice_case");
        return new PlanState(
                row.getObject("id", UUID.class),
                row.getObject("company_id", UUID.class),
                new PlanSubject(
                        row.getString("title"),
                        row.getString("authority_name"),
                        row.getString("authority_siren"),
                        row.getObject("contract_id", UUID.class),
                        row.getString("department")),
                new PlanTemplate(
                        row.getString("template_key"), row.getInt("template_version"), row.getBoolean("cautious")),
                new DateWindow(
                        Objects.requireNonNull(day(row, "j_min")),
                        Objects.requireNonNull(day(row, "j_likely")),
                        Objects.requireNonNull(day(row, "j_max"))),
                Objects.requireNonNull(day(row, "entered_on")),
                noticeCase == null ? null : NoticeCase.valueOf(noticeCase),
                abandonedOn == null
                        ? null
                        : new Abandonment(
                                abandonedOn,
                                row.getObject("abandoned_by", UUID.class),
                                row.getString("abandoned_reason")),
                handedOverOn == null ? null : new HandOver(handedOverOn, row.getObject("handed_over_in", UUID.class)),
                row.getLong("version"),
                JsonRows.map(row.getString("actions"), PlanAction.class),
                JsonRows.list(row.getString("verdicts"), LoyaltyVerdict.class),
                JsonRows.list(row.getString("moves"), DayJMove.class),
                JsonRows.list(row.getString("kept"), KeptLine.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
