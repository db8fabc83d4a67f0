package fr.jalon.cctp.domain;

import fr.jalon.calendar.FrenchDates;
import fr.jalon.cctp.Dialogues.HandedOver;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the drafts of which something was published: whoever has an account may. */
@Component
@Transactional(readOnly = true)
public class DialogueQueries {

    /** The wall of {@code cctp.follow} shows the row of the company in scope alone. */
    private static final String SELECT = """
            SELECT d.*, f.following FROM cctp.draft d LEFT JOIN cctp.follow f ON f.draft_id = d.id
            WHERE d.published > 0\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DialogueQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFoundException where nothing of it was published */
    public DialogueSummary one(UUID draftId) {
        return find(draftId).orElseThrow(() -> new NotFoundException("draft " + draftId));
    }

    /** Empty where nothing of it was published. */
    public Optional<DialogueSummary> find(UUID draftId) {
        return jdbc.sql(SELECT + "AND d.id = ?")
                .param(draftId)
                .query((row, index) -> read(row))
                .optional();
    }

    /** Empty where it renews no contract, or was not handed over. */
    Optional<HandedOver> handedOver(UUID draftId) {
        return jdbc.sql("SELECT contract_id, finished_at FROM cctp.draft"
                        + " WHERE id = ? AND ending = 'FINAL' AND contract_id IS NOT NULL")
                .param(draftId)
                .query((row, index) -> new HandedOver(
                        row.getObject("contract_id", UUID.class),
                        LocalDate.ofInstant(Sql.instant(row, "finished_at"), FrenchDates.PARIS)))
                .optional();
    }

    /** Those that are open first, the next to close on top; then the others, the latest closed on top. */
    public List<DialogueSummary> all(int limit) {
        return jdbc.sql(SELECT + """
                        ORDER BY (d.finished_at IS NULL AND d.closes_at > :now) DESC,
                                 CASE WHEN d.finished_at IS NULL AND d.closes_at > :now THEN d.closes_at END,
                                 d.closes_at DESC, d.id
                        LIMIT :limit
                        """)
                .param("now", Sql.now(clock))
                .param("limit", limit)
                .query((row, index) -> read(row))
                .list();
    }

    /** Those that are open, the next to close first. */
    public List<DialogueSummary> open(int limit) {
        return jdbc.sql(SELECT
                        + "AND d.finished_at IS NULL AND d.closes_at > :now ORDER BY d.closes_at, d.id LIMIT :limit")
                .param("now", Sql.now(clock))
                .param("limit", limit)
                .query((row, index) -> read(row))
                .list();
    }

    private DialogueSummary read(ResultSet row) throws SQLException {
        int published = row.getInt("published");
        String ended = row.getString("ending");
        Ending ending = ended == null ? null : Ending.valueOf(ended);
        return new DialogueSummary(
                row.getObject("id", UUID.class),
                new Siren(row.getString("siren")),
                row.getString("authority_name"),
                row.getString("title"),
                row.getString("summary"),
                new TreeSet<>(texts(row.getArray("trades"))),
                departments(row),
                row.getObject("contract_id", UUID.class),
                published,
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "closes_at"),
                DraftPolicy.state(published, Sql.instantOrNull(row, "closes_at"), ending, clock.instant()),
                row.getString("ending_reason"),
                row.getObject("following", Boolean.class));
    }

    private static SortedSet<Department> departments(ResultSet row) throws SQLException {
        return texts(row.getArray("departments")).stream()
                .map(Department::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
