package fr.jalon.tabular.domain;

import fr.jalon.site.Sql;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.tabular.reading.ReadingChoice;
import fr.jalon.upload.IncomingFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads the drafts of the company in scope. */
@Repository
class TableDraftRepository {

    private static final String SELECT = """
            SELECT id, kind, file_id, file_name, bytes, sheet, header_line, columns, saved, refused, outcome
            FROM tabular.draft WHERE company_id = :company AND kind = :kind AND id = :id""";

    private final JdbcClient jdbc;

    TableDraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create(UUID id, UUID company, String kind, UUID file, IncomingFile sent, Instant at, Instant expires) {
        jdbc.sql("""
                        INSERT INTO tabular.draft (id, company_id, kind, file_id, file_name, bytes, made_at, expires_at)
                        VALUES (:id, :company, :kind, :file, :name, :bytes, :at, :expires)
                        """)
                .param("id", id)
                .param("company", company)
                .param("kind", kind)
                .param("file", file)
                .param("name", sent.name())
                .param("bytes", sent.bytes())
                .param("at", Sql.time(at))
                .param("expires", Sql.time(expires))
                .update();
    }

    Optional<TableDraft> find(UUID company, String kind, UUID id) {
        return one(SELECT, company, kind, id);
    }

    /** Until the transaction ends, nobody else imports or changes it. */
    Optional<TableDraft> lock(UUID company, String kind, UUID id) {
        return one(SELECT + " FOR UPDATE", company, kind, id);
    }

    private Optional<TableDraft> one(String sql, UUID company, String kind, UUID id) {
        return jdbc.sql(sql)
                .param("company", company)
                .param("kind", kind)
                .param("id", id)
                .query(TableDraftRepository::draft)
                .optional();
    }

    /** What was said of the columns before is forgotten: they may be others now. */
    void read(UUID id, ReadingChoice choice) {
        jdbc.sql("UPDATE tabular.draft SET sheet = :sheet, header_line = :line, columns = NULL WHERE id = :id")
                .param("sheet", choice.sheet())
                .param("line", choice.headerLine())
                .param("id", id)
                .update();
    }

    void map(UUID id, ColumnChoice columns) {
        jdbc.sql("UPDATE tabular.draft SET columns = :columns WHERE id = :id")
                .param("columns", columns.written())
                .param("id", id)
                .update();
    }

    void imported(UUID id, TableDraft.Result result, Instant at, Instant expires) {
        jdbc.sql("""
                        UPDATE tabular.draft SET imported_at = :at, expires_at = :expires,
                               saved = :saved, refused = :refused, outcome = :outcome WHERE id = :id
                        """)
                .param("at", Sql.time(at))
                .param("expires", Sql.time(expires))
                .param("saved", result.saved())
                .param("refused", result.refused())
                .param("outcome", result.outcome())
                .param("id", id)
                .update();
    }

    /** @return the file that it pointed to */
    List<UUID> delete(UUID id) {
        return jdbc.sql("DELETE FROM tabular.draft WHERE id = ? RETURNING file_id")
                .param(id)
                .query(UUID.class)
                .list();
    }

    /** @return the files that they pointed to */
    List<UUID> deleteExpired(UUID company, Instant now) {
        return jdbc.sql("DELETE FROM tabular.draft WHERE company_id = ? AND expires_at < ? RETURNING file_id")
                .params(company, Sql.time(now))
                .query(UUID.class)
                .list();
    }

    private static TableDraft draft(ResultSet row, int number) throws SQLException {
        String columns = row.getString("columns");
        String outcome = row.getString("outcome");
        return new TableDraft(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("file_id", UUID.class),
                row.getString("file_name"),
                row.getLong("bytes"),
                new ReadingChoice(row.getString("sheet"), row.getObject("header_line", Integer.class)),
                columns == null ? null : ColumnChoice.read(columns),
                outcome == null ? null : new TableDraft.Result(row.getInt("saved"), row.getInt("refused"), outcome));
    }
}
