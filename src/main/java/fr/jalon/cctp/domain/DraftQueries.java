package fr.jalon.cctp.domain;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.ReadTransaction;
import fr.jalon.site.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads drafts: those of one's authority, whatever their state, and those that are published, for everybody. */
@Component
@Transactional(readOnly = true)
public class DraftQueries {

    /** A page asks twice: to show them, and to check their neutrality. */
    private record Clauses(UUID draft) {}

    private record Criteria(UUID draft) {}

    private static final String SELECT = "SELECT d.* FROM cctp.draft d ";

    private final JdbcClient jdbc;
    private final DraftAccess access;
    private final Clock clock;

    DraftQueries(JdbcClient jdbc, DraftAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NotFoundException for another authority's draft as for none */
    public DraftDetails ofBuyer(UUID draftId, Buyer buyer) {
        return jdbc.sql(SELECT + "WHERE d.id = :id AND d.siren IN (:sirens)")
                .param("id", draftId)
                .param("sirens", sirens(buyer))
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFoundException("draft " + draftId));
    }

    /** All of the buyer's authority: running ones first, those that close soonest on top. */
    public List<DraftDetails> ofBuyer(Buyer buyer, int limit) {
        return jdbc.sql(
                        SELECT
                                + "WHERE d.siren IN (:sirens) ORDER BY d.finished_at IS NOT NULL, d.published = 0, d.closes_at, d.id DESC LIMIT :limit")
                .param("sirens", sirens(buyer))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** @throws NotFoundException when nothing of it was published */
    public DraftDetails published(UUID draftId) {
        return ifPublished(draftId).orElseThrow(() -> new NotFoundException("published draft " + draftId));
    }

    /** Empty when nothing of it was published. */
    public Optional<DraftDetails> ifPublished(UUID draftId) {
        return jdbc.sql(SELECT + "WHERE d.id = :id AND d.published > 0")
                .param("id", draftId)
                .query(this::read)
                .optional();
    }

    /** All that are published: open ones first, those that close soonest on top. */
    public List<DraftDetails> published(int limit) {
        return jdbc.sql(SELECT + """
                        WHERE d.published > 0
                        ORDER BY d.finished_at IS NOT NULL, d.closes_at < :now, abs(extract(epoch FROM d.closes_at - :now)), d.id LIMIT :limit
                        """)
                .param("now", Sql.now(clock))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** The clauses as they are being written, in their order; only after the draft was found for its buyer. */
    public List<ClauseDetails> clauses(DraftDetails draft) {
        return ReadTransaction.once(new Clauses(draft.id()), () -> readClauses(draft));
    }

    private List<ClauseDetails> readClauses(DraftDetails draft) {
        return jdbc.sql(
                        "SELECT id, level, number, title, words, origins, version FROM cctp.clause WHERE draft_id = ? ORDER BY place")
                .param(draft.id())
                .query((row, index) -> new ClauseDetails(
                        row.getObject("id", UUID.class),
                        new ClauseWords(
                                row.getInt("level"),
                                row.getString("number"),
                                row.getString("title"),
                                row.getString("words")),
                        Arrays.asList((UUID[]) row.getArray("origins").getArray()),
                        row.getLong("version")))
                .list();
    }

    /** The criteria as they are being written, each followed by its parts. */
    public List<CriterionLine> criteria(DraftDetails draft) {
        return ReadTransaction.once(new Criteria(draft.id()), () -> readCriteria(draft));
    }

    private List<CriterionLine> readCriteria(DraftDetails draft) {
        return jdbc.sql("SELECT id, parent_id, name, weight FROM cctp.criterion WHERE draft_id = ? ORDER BY place")
                .param(draft.id())
                .query((row, index) -> new CriterionLine(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("name"),
                        row.getInt("weight")))
                .list();
    }

    private List<String> sirens(Buyer buyer) {
        return access.ofBuyer(buyer).stream().map(Siren::value).toList();
    }

    private DraftDetails read(ResultSet row, int index) throws SQLException {
        UUID contract = row.getObject("contract_id", UUID.class);
        String contractTitle = row.getString("contract_title");
        String secondName = row.getString("second_name");
        String secondEmail = row.getString("second_email");
        String ending = row.getString("ending");
        Instant closesAt = Sql.instantOrNull(row, "closes_at");
        int published = row.getInt("published");
        return new DraftDetails(
                row.getObject("id", UUID.class),
                new Siren(row.getString("siren")),
                row.getString("authority_name"),
                row.getString("title"),
                row.getString("summary"),
                texts(row, "trades"),
                texts(row, "departments").stream().map(Department::new).toList(),
                contract == null || contractTitle == null
                        ? null
                        : new DraftFacts.RenewedContract(contract, contractTitle),
                row.getString("notation"),
                secondName == null || secondEmail == null
                        ? null
                        : new DraftDetails.SecondBuyer(secondName, secondEmail),
                Sql.instantOrNull(row, "opened_at"),
                closesAt,
                published,
                DraftPolicy.state(published, closesAt, ending(ending), clock.instant()),
                row.getString("ending_reason"),
                row.getLong("version"));
    }

    private static @Nullable Ending ending(@Nullable String name) {
        return name == null ? null : Ending.valueOf(name);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
