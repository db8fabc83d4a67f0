package fr.jalon.authority.domain;

import fr.jalon.authority.directory.DirectoryFile.Refusal;
import fr.jalon.authority.domain.DirectoryDetails.Counts;
import fr.jalon.site.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads uploaded directories and compares them with the list, in one statement. */
@Component
@Transactional(readOnly = true)
public class DirectoryQueries {

    /** What an admin has corrected stays; where the file says nothing, what is known stays. Who is gone is left alone. */
    private static final String BECOMES =
            "CASE WHEN '%1$S' = ANY(c.fields) THEN a.%1$s ELSE coalesce(r.%1$s, a.%1$s) END";

    /** Each row that may be written: whether it is new, the authority as it is and as it becomes. */
    static final String COMPARED = """
            SELECT r.siren, a.siren IS NULL AS created, CASE WHEN a.siren IS NOT NULL THEN %s END AS before,
              jsonb_build_object('name', %s, 'kind', coalesce(%s, authority.kind_of(r.siren)), 'department', %s, 'seat', %s,
                'address', %s, 'population', %s, 'website', %s, 'platform', %s, 'directory_fields', f.fields) AS after
            FROM authority.directory_row r LEFT JOIN authority.authority a USING (siren)
            CROSS JOIN LATERAL (SELECT string_to_array(a.corrected_fields, ',') AS fields) c
            CROSS JOIN LATERAL (SELECT string_agg(DISTINCT one, ',' ORDER BY one) AS fields
              FROM unnest(string_to_array(a.directory_fields, ',') || ARRAY['NAME',
                CASE WHEN r.kind IS NOT NULL THEN 'KIND' END, CASE WHEN r.department IS NOT NULL THEN 'DEPARTMENT' END,
                CASE WHEN r.seat IS NOT NULL THEN 'SEAT' END, CASE WHEN r.address IS NOT NULL THEN 'ADDRESS' END,
                CASE WHEN r.population IS NOT NULL THEN 'POPULATION' END, CASE WHEN r.website IS NOT NULL THEN 'WEBSITE' END,
                CASE WHEN r.platform IS NOT NULL THEN 'PLATFORM' END]) one WHERE one <> '') f
            WHERE r.directory_id = :id AND a.closed_on IS NULL AND a.merged_into IS NULL
            """.formatted(
                    DirectoryTakeOverRepository.STATE,
                    becomes("name"),
                    becomes("kind"),
                    becomes("department"),
                    becomes("seat"),
                    becomes("address"),
                    becomes("population"),
                    becomes("website"),
                    becomes("platform"));

    private final JdbcClient jdbc;

    DirectoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String becomes(String column) {
        return BECOMES.formatted(column);
    }

    public Optional<DirectoryDetails> find(UUID id) {
        return found("id", id);
    }

    Optional<DirectoryDetails> ofChange(UUID change) {
        return found("change_id", change);
    }

    private Optional<DirectoryDetails> found(String column, UUID value) {
        return jdbc.sql("SELECT * FROM authority.directory WHERE " + column + " = ?")
                .param(value)
                .query((row, number) -> new DirectoryDetails(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("layout"),
                        row.getString("uploaded_by"),
                        Sql.instant(row, "uploaded_at"),
                        row.getObject("change_id", UUID.class)))
                .optional();
    }

    /** What it would do to the list as this is now. */
    public Counts counts(UUID id) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE c.created) AS created,
                               count(*) FILTER (WHERE NOT c.created AND c.before - 'directory_fields'
                                 IS DISTINCT FROM c.after - 'directory_fields') AS changed,
                               (SELECT count(*) FROM authority.directory_row WHERE directory_id = :id) AS rows,
                               (SELECT count(*) FROM authority.directory_refusal WHERE directory_id = :id) AS refused
                        FROM (%s) c
                        """.formatted(COMPARED))
                .param("id", id)
                .query((row, number) -> {
                    long created = row.getLong("created");
                    long changed = row.getLong("changed");
                    return new Counts(
                            created, changed, row.getLong("rows") - created - changed, row.getLong("refused"));
                })
                .single();
    }

    /** How many authorities it has written. */
    long written(UUID id) {
        return jdbc.sql("SELECT count(*) FROM authority.directory_row WHERE directory_id = ? AND after IS NOT NULL")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** The first lines that were left out. */
    public List<Refusal> refusals(UUID id, int limit) {
        return jdbc.sql("SELECT line, published, reason FROM authority.directory_refusal WHERE directory_id = ?"
                        + " ORDER BY line, reason LIMIT ?")
                .params(id, limit)
                .query((row, number) ->
                        new Refusal(row.getInt("line"), row.getString("published"), row.getString("reason")))
                .list();
    }
}
