package fr.jalon.market.imports.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks imports up. */
@Component
public class ImportQueries {

    private static final String FACT = """
            SELECT id, file_name, file_size, sha256, requested_by, requested_at, started_at, ended_at, state, stage, percent,
                   cancel_requested, error, records_read, created, changed, unchanged, rejected, repeated, without_effect,
                   repaired, flagged, contracts_changed
            FROM market.intake\s""";
    private static final String FINDING = """
            SELECT f.severity, f.code, f.field, r.reason, f.entry, f.rank, f.line, f.buyer, f.number, f.raw, f.kept
            FROM market.intake_reason r\s""";

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<ImportDetails> latest(int limit, int offset) {
        return jdbc.sql(FACT + "ORDER BY requested_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(ImportDetails.class)
                .list();
    }

    public Optional<ImportDetails> find(UUID id) {
        return jdbc.sql(FACT + "WHERE id = ?")
                .param(id)
                .query(ImportDetails.class)
                .optional();
    }

    /** The last import before this one of the same bytes that was carried through. */
    public Optional<ImportDetails> earlier(ImportDetails fact) {
        if (fact.sha256() == null) {
            return Optional.empty();
        }
        return jdbc.sql(FACT
                        + "WHERE sha256 = ? AND state = 'DONE' AND requested_at < ? ORDER BY requested_at DESC LIMIT 1")
                .params(fact.sha256(), fact.requestedAt())
                .query(ImportDetails.class)
                .optional();
    }

    /** Rejected first, then flagged, then repaired; the most frequent first. */
    public List<ImportFindingCount> reasons(UUID id) {
        return jdbc.sql("""
                SELECT severity, code, field, reason, occurrences FROM market.intake_reason WHERE intake_id = ?
                ORDER BY array_position(ARRAY['REJECTED', 'FLAGGED', 'REPAIRED'], severity), occurrences DESC, code, field""").param(id).query(ImportFindingCount.class).list();
    }

    /** The first few findings of each reason. */
    public List<ImportFinding> examples(UUID id, int each) {
        return jdbc.sql(FINDING + """
                CROSS JOIN LATERAL (
                    SELECT * FROM market.intake_finding f
                    WHERE f.intake_id = r.intake_id AND f.severity = r.severity AND f.code = r.code AND f.field = r.field
                    ORDER BY f.rank LIMIT ?) f
                WHERE r.intake_id = ? ORDER BY f.rank""")
                .params(each, id)
                .query(ImportFinding.class)
                .list();
    }

    /** Every finding that was kept, in the order of the file, one at a time. */
    @Transactional(readOnly = true)
    public void findings(UUID id, Consumer<ImportFinding> each) {
        jdbc.sql(FINDING + """
                JOIN market.intake_finding f USING (intake_id, severity, code, field)
                WHERE r.intake_id = ? ORDER BY f.rank""").withFetchSize(1000).param(id).query(ImportFinding.class).stream()
                .forEach(each);
    }
}
