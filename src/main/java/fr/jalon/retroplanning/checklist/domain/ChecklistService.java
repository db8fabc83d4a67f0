package fr.jalon.retroplanning.checklist.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.retroplanning.domain.MemberNames;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanHistory;
import fr.jalon.site.ConflictException;
import fr.jalon.site.French;
import fr.jalon.site.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check list of a plan. Each item is changed for itself: two people at two items never meet. */
@Service
@Transactional
public class ChecklistService {

    private final JdbcClient jdbc;
    private final PlanHistory history;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;

    ChecklistService(JdbcClient jdbc, PlanHistory history, Colleagues colleagues, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    private record Row(CheckedItem check, UUID changedBy, Instant changedAt) {}

    /** Every item, in order. */
    @Transactional(readOnly = true)
    public List<CheckedItem> of(PlanDetails plan) {
        Map<ChecklistItem, Row> rows = rows(plan.id(), false);
        return Arrays.stream(ChecklistItem.values())
                .map(item -> rows.containsKey(item) ? rows.get(item).check() : CheckedItem.untouched(item))
                .toList();
    }

    /** Says that an item was seen to; nothing happens when it was already. */
    public void tick(PlanDetails plan, ChecklistItem item, UUID by) {
        if (!lock(plan, item, by).check().isTicked()) {
            touch(plan, item, "ticked_at = :at, ticked_by = :by", by, Map.of());
            recordHistory(plan, by, Kind.CHECKED, "« " + item.title() + " »");
        }
    }

    /** Takes that back. */
    public void untick(PlanDetails plan, ChecklistItem item, UUID by) {
        if (lock(plan, item, by).check().isTicked()) {
            touch(plan, item, "ticked_at = NULL, ticked_by = NULL", by, Map.of());
            recordHistory(plan, by, Kind.UNCHECKED, "« " + item.title() + " »");
        }
    }

    /**
     * Keeps what was typed for an item.
     *
     * @param seen the version the page showed
     * @throws ConflictException when somebody typed something else there meanwhile
     */
    public void answer(PlanDetails plan, ChecklistItem item, ItemAnswers answers, @Nullable Long seen, UUID by) {
        Row row = lock(plan, item, by);
        if (row.check().answers().equals(answers)) {
            return;
        }
        if (seen != null && seen != row.check().version()) {
            throw new ConflictException(
                    new MemberNames(colleagues, scope.required()).name(row.changedBy()) + " a modifié « " + item.title()
                            + " » le " + French.moment(row.changedAt())
                            + ". Votre page montrait un état plus ancien : rien n’a été changé.",
                    plan.path() + "/depot#" + item.key());
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("expires", answers.expiresOn());
        values.put("size", answers.sizeMb());
        values.put("limit", answers.limitMb());
        values.put("closes", answers.closesAt());
        values.put("aimed", answers.aimedAt());
        touch(
                plan,
                item,
                "expires_on = :expires, size_mb = :size, limit_mb = :limit, closes_at = :closes, aimed_at = :aimed",
                by,
                values);
        recordHistory(plan, by, Kind.CHECK_ANSWERED, "« " + item.title() + " »");
    }

    /** The row of an item, made when it is missing, nobody else's until the end of the transaction. */
    private Row lock(PlanDetails plan, ChecklistItem item, UUID by) {
        jdbc.sql("""
                        INSERT INTO retroplanning.plan_check (plan_id, item, company_id, version, changed_by, changed_at)
                        VALUES (:plan, :item, :company, 0, :by, :at)
                        ON CONFLICT (plan_id, item) DO NOTHING
                        """)
                .param("plan", plan.id())
                .param("item", item.name())
                .param("company", scope.required())
                .param("by", by)
                .param("at", Sql.now(clock))
                .update();
        Row row = rows(plan.id(), true).get(item);
        if (row == null) {
            throw new IllegalStateException("No row for " + item + " of " + plan.id());
        }
        return row;
    }

    private void touch(
            PlanDetails plan,
            ChecklistItem item,
            String change,
            UUID by,
            Map<String, ? extends @Nullable Object> values) {
        jdbc.sql(
                        "UPDATE retroplanning.plan_check SET " + change
                                + ", version = version + 1, changed_by = :by, changed_at = :at WHERE plan_id = :plan AND item = :item")
                .params(values)
                .param("at", Sql.now(clock))
                .param("by", by)
                .param("plan", plan.id())
                .param("item", item.name())
                .update();
    }

    private Map<ChecklistItem, Row> rows(UUID plan, boolean locked) {
        MemberNames members = new MemberNames(colleagues, scope.required());
        Map<ChecklistItem, Row> rows = new HashMap<>();
        jdbc.sql("SELECT * FROM retroplanning.plan_check WHERE plan_id = :plan ORDER BY item"
                        + (locked ? " FOR UPDATE" : ""))
                .param("plan", plan)
                .query((row, number) -> read(row, members))
                .list()
                .forEach(row -> rows.put(row.check().item(), row));
        return rows;
    }

    private static Row read(ResultSet row, MemberNames members) throws SQLException {
        UUID by = row.getObject("ticked_by", UUID.class);
        return new Row(
                new CheckedItem(
                        ChecklistItem.valueOf(row.getString("item")),
                        new ItemAnswers(
                                row.getObject("expires_on", LocalDate.class),
                                row.getBigDecimal("size_mb"),
                                row.getBigDecimal("limit_mb"),
                                row.getObject("closes_at", LocalTime.class),
                                row.getObject("aimed_at", LocalTime.class)),
                        by == null ? null : members.name(by),
                        Sql.instantOrNull(row, "ticked_at"),
                        row.getInt("version")),
                row.getObject("changed_by", UUID.class),
                Sql.instant(row, "changed_at"));
    }

    private void recordHistory(PlanDetails plan, UUID by, Kind kind, String detail) {
        history.write(
                new PlanHistory.PlanReference(plan.id(), scope.required(), plan.version()), by, kind, null, detail);
    }
}
