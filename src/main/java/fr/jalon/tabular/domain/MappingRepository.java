package fr.jalon.tabular.domain;

import fr.jalon.site.Sql;
import fr.jalon.tabular.mapping.ColumnChoice;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers what a company has said of the columns of a layout. */
@Repository
class MappingRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    MappingRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ColumnChoice> find(UUID company, String kind, String fingerprint) {
        return jdbc.sql("SELECT columns FROM tabular.mapping WHERE company_id = ? AND kind = ? AND fingerprint = ?")
                .params(company, kind, fingerprint)
                .query(String.class)
                .optional()
                .map(ColumnChoice::read);
    }

    /** By the fingerprint of the layout. */
    Map<String, ColumnChoice> all(UUID company, String kind) {
        Map<String, ColumnChoice> all = new LinkedHashMap<>();
        jdbc.sql("SELECT fingerprint, columns FROM tabular.mapping WHERE company_id = ? AND kind = ?")
                .params(company, kind)
                .query(row -> {
                    all.put(row.getString("fingerprint"), ColumnChoice.read(row.getString("columns")));
                });
        return all;
    }

    void save(UUID company, String kind, String fingerprint, ColumnChoice columns) {
        jdbc.sql("""
                        INSERT INTO tabular.mapping (company_id, kind, fingerprint, columns, saved_at)
                        VALUES (:company, :kind, :fingerprint, :columns, :now)
                        ON CONFLICT (company_id, kind, fingerprint) DO UPDATE SET columns = :columns, saved_at = :now
                        """)
                .param("company", company)
                .param("kind", kind)
                .param("fingerprint", fingerprint)
                .param("columns", columns.written())
                .param("now", Sql.now(clock))
                .update();
    }
}
