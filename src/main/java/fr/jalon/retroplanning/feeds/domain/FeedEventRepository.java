package fr.jalon.retroplanning.feeds.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.Sql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what each calendar was told, so that SEQUENCE rises exactly when an event changes, and what has gone is
 * cancelled before it disappears.
 */
@Component
class FeedEventRepository {

    /** How long a cancelled event stays published; a program that reads less often keeps showing it. */
    static final Duration CANCELLED_FOR = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AdvisoryLocks locks;
    private final CompanyScope scope;
    private final Clock clock;

    FeedEventRepository(JdbcClient jdbc, JdbcTemplate batches, AdvisoryLocks locks, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.locks = locks;
        this.scope = scope;
        this.clock = clock;
    }

    private record Line(UUID planId, String key) {}

    private record Row(
            Line line,
            int sequence,
            String hash,
            LocalDate day,
            String title,
            Instant changedAt,
            @Nullable Instant cancelledAt) {}

    /**
     * Says what a calendar is told, and remembers it.
     *
     * @param ledger a feed, or a plan for its file; two that ask at once take turns
     * @param events all that stands in it now
     * @param silent plans to leave out without cancelling their events, such as those that are over
     * @return the events and those lately cancelled, by day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PublishedEvent> recordPublication(UUID ledger, List<CalendarEvent> events, Set<UUID> silent) {
        locks.lock("calendar", ledger);
        Instant now = clock.instant();
        Map<Line, Row> before = rows(ledger);
        List<PublishedEvent> told = new ArrayList<>();
        List<Row> changed = new ArrayList<>();
        for (CalendarEvent event : events) {
            Line line = new Line(event.planId(), event.key());
            Row row = before.remove(line);
            if (row == null || row.cancelledAt() != null || !row.hash().equals(event.hash())) {
                row = new Row(
                        line,
                        row == null ? 0 : row.sequence() + 1,
                        event.hash(),
                        event.day(),
                        event.title(),
                        now,
                        null);
                changed.add(row);
            }
            told.add(told(row, event));
        }
        for (Row row : before.values()) {
            if (silent.contains(row.line().planId())) {
                continue;
            }
            Row gone = row;
            if (row.cancelledAt() == null) {
                gone = new Row(row.line(), row.sequence() + 1, row.hash(), row.day(), row.title(), now, now);
                changed.add(gone);
            }
            if (!gone.changedAt().plus(CANCELLED_FOR).isBefore(now)) {
                told.add(told(gone, null));
            }
        }
        write(ledger, changed);
        told.sort(Comparator.comparing(PublishedEvent::day).thenComparing(PublishedEvent::uid));
        return told;
    }

    private static PublishedEvent told(Row row, @Nullable CalendarEvent event) {
        return new PublishedEvent(
                row.line().planId(), row.line().key(), row.day(), row.title(), event, row.sequence(), row.changedAt());
    }

    private Map<Line, Row> rows(UUID ledger) {
        Map<Line, Row> rows = new HashMap<>();
        jdbc.sql("""
                        SELECT plan_id, line_key, sequence, content_hash, day, title, changed_at, cancelled_at
                        FROM retroplanning.calendar_entry WHERE ledger = ? AND company_id = ?
                        """)
                .params(ledger, scope.required())
                .query(FeedEventRepository::read)
                .list()
                .forEach(row -> rows.put(row.line(), row));
        return rows;
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new Line(row.getObject("plan_id", UUID.class), row.getString("line_key")),
                row.getInt("sequence"),
                row.getString("content_hash"),
                row.getObject("day", LocalDate.class),
                row.getString("title"),
                Sql.instant(row, "changed_at"),
                Sql.instantOrNull(row, "cancelled_at"));
    }

    private void write(UUID ledger, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        UUID company = scope.required();
        batches.batchUpdate(
                """
                INSERT INTO retroplanning.calendar_entry
                    (ledger, plan_id, line_key, company_id, sequence, content_hash, day, title, changed_at, cancelled_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (ledger, plan_id, line_key) DO UPDATE SET
                    sequence = excluded.sequence, content_hash = excluded.content_hash, day = excluded.day,
                    title = excluded.title, changed_at = excluded.changed_at, cancelled_at = excluded.cancelled_at
                """,
                rows.stream()
                        .map(row -> new Object[] {
                            ledger,
                            row.line().planId(),
                            row.line().key(),
                            company,
                            row.sequence(),
                            row.hash(),
                            Date.valueOf(row.day()),
                            row.title(),
                            Sql.time(row.changedAt()),
                            Sql.timeOrNull(row.cancelledAt())
                        })
                        .toList());
    }
}
