package fr.jalon.retroplanning.domain;

import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of plans, written in the transaction of what it tells. */
@Component
public class PlanHistory {

    private static final String COLUMNS =
            "SELECT at, by_member, kind, line_key, detail FROM retroplanning.plan_history";

    /** Creation is left out of the check for conflicts: whoever sees the plan knows of it. */
    private static final long BEFORE_ALL = -1;

    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * The plan something happens to.
     *
     * @param version of the plan before it happens
     */
    public record PlanReference(UUID planId, UUID companyId, long version) {}

    PlanHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param by the membership that does it; null when no person does */
    public void write(PlanReference plan, @Nullable UUID by, Kind kind, @Nullable String key, @Nullable String detail) {
        jdbc.sql("""
                        INSERT INTO retroplanning.plan_history
                            (id, plan_id, company_id, at, by_member, kind, line_key, detail, plan_version)
                        VALUES (:id, :plan, :company, :at, :by, :kind, :key, :detail, :version)
                        """)
                .param("id", Uuid7.next(clock))
                .param("plan", plan.planId())
                .param("company", plan.companyId())
                .param("at", Sql.now(clock))
                .param("by", by)
                .param("kind", kind.name())
                .param("key", key)
                .param("detail", detail)
                .param("version", kind == Kind.CREATED ? BEFORE_ALL : plan.version())
                .update();
    }

    /** Everything, the latest first. */
    public List<HistoryEntry> of(UUID planId) {
        return jdbc.sql(COLUMNS + " WHERE plan_id = :plan ORDER BY plan_version DESC, id DESC")
                .param("plan", planId)
                .query(PlanHistory::read)
                .list();
    }

    /** What a page that shows this version of the plan does not know of, the latest first. */
    public List<HistoryEntry> since(UUID planId, long version) {
        return jdbc.sql(COLUMNS + " WHERE plan_id = :plan AND plan_version >= :version"
                        + " ORDER BY plan_version DESC, id DESC")
                .param("plan", planId)
                .param("version", version)
                .query(PlanHistory::read)
                .list();
    }

    /** Whether this was ever written of a plan by no person. */
    boolean isNotedByNobody(UUID planId, Kind kind) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM retroplanning.plan_history"
                        + " WHERE plan_id = :plan AND kind = :kind AND by_member IS NULL)")
                .param("plan", planId)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    private static HistoryEntry read(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                Sql.instant(row, "at"),
                row.getObject("by_member", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("line_key"),
                row.getString("detail"));
    }
}
