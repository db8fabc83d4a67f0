package fr.jalon.scheduling.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.Eraser;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored templates of the company in scope. */
@Component
class TemplateRepository {

    /**
     * A version or a draft.
     *
     * @param edit of a draft: another number after each change, as no draft ever had
     * @param retiredAt since when the template is no choice any more; null while it is one
     */
    record Row(
            Template template,
            int edit,
            boolean published,
            UUID by,
            @Nullable Instant retiredAt) {}

    private static final String COLUMNS =
            "SELECT key, version, body, edit, published_at, edited_by, retired_at FROM scheduling.template AS one"
                    + " LEFT JOIN scheduling.template_retired USING (company_id, key)";

    private record Stored(String key, int version, String body) {}

    private final JdbcClient jdbc;
    private final TemplateJson json;
    private final CompanyScope scope;

    TemplateRepository(JdbcClient jdbc, TemplateJson json, CompanyScope scope) {
        this.jdbc = jdbc;
        this.json = json;
        this.scope = scope;
    }

    /** The newest published version and the draft of each template, the newest first within a template. */
    List<Row> newest() {
        return jdbc.sql(COLUMNS + """

                        WHERE company_id = :company AND version >= coalesce(
                            (SELECT max(version) FROM scheduling.template
                             WHERE company_id = :company AND key = one.key AND published_at IS NOT NULL), 0)
                        ORDER BY key, version DESC
                        """)
                .param("company", scope.required())
                .query(this::read)
                .list();
    }

    Optional<Row> find(TemplateId id) {
        return jdbc.sql(COLUMNS + " WHERE company_id = :company AND key = :key AND version = :version")
                .param("company", scope.required())
                .param("key", id.key())
                .param("version", id.version())
                .query(this::read)
                .optional();
    }

    /** Every published version of one template, the newest first. */
    List<Row> versions(String key) {
        return jdbc.sql(
                        COLUMNS
                                + " WHERE company_id = :company AND key = :key AND published_at IS NOT NULL ORDER BY version DESC")
                .param("company", scope.required())
                .param("key", key)
                .query(this::read)
                .list();
    }

    /** Begins a draft; nothing happens when it is begun already. */
    void insert(Template draft, Instant at, UUID by) {
        jdbc.sql("""
                        INSERT INTO scheduling.template (company_id, key, version, body, edited_at, edited_by, edit)
                        VALUES (:company, :key, :version, cast(:body AS jsonb), :at, :by,
                                nextval('scheduling.template_edit'))
                        ON CONFLICT (company_id, key, version) DO NOTHING
                        """)
                .param("company", scope.required())
                .param("key", draft.key())
                .param("version", draft.version())
                .param("body", json.write(draft))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /** @return whether the draft was still as seen */
    boolean update(Template draft, int seen, Instant at, UUID by) {
        return jdbc.sql("""
                        UPDATE scheduling.template
                        SET body = cast(:body AS jsonb), edited_at = :at, edited_by = :by,
                            edit = nextval('scheduling.template_edit')
                        WHERE company_id = :company AND key = :key AND version = :version
                          AND published_at IS NULL AND edit = :seen
                        """)
                        .param("company", scope.required())
                        .param("key", draft.key())
                        .param("version", draft.version())
                        .param("body", json.write(draft))
                        .param("seen", seen)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** @return whether the draft was still as seen */
    boolean publish(TemplateId draft, int seen, Instant at, UUID by) {
        return jdbc.sql("""
                        UPDATE scheduling.template SET published_at = :at, edited_at = :at, edited_by = :by
                        WHERE company_id = :company AND key = :key AND version = :version
                          AND published_at IS NULL AND edit = :seen
                        """)
                        .param("company", scope.required())
                        .param("key", draft.key())
                        .param("version", draft.version())
                        .param("seen", seen)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** @return whether the draft was still as seen */
    boolean drop(TemplateId draft, int seen) {
        return jdbc.sql("""
                        DELETE FROM scheduling.template
                        WHERE company_id = :company AND key = :key AND version = :version
                          AND published_at IS NULL AND edit = :seen
                        """)
                        .param("company", scope.required())
                        .param("key", draft.key())
                        .param("version", draft.version())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Nothing happens when it is retired already. */
    void retire(String key, Instant at, UUID by) {
        jdbc.sql("""
                        INSERT INTO scheduling.template_retired (company_id, key, retired_at, retired_by)
                        VALUES (:company, :key, :at, :by) ON CONFLICT (company_id, key) DO NOTHING
                        """)
                .param("company", scope.required())
                .param("key", key)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void restore(String key) {
        jdbc.sql("DELETE FROM scheduling.template_retired WHERE company_id = :company AND key = :key")
                .param("company", scope.required())
                .param("key", key)
                .update();
    }

    /** Says everything, drafts and versions, without somebody's name. @return whether somebody was named */
    boolean reword(Eraser person) {
        List<Stored> changed = jdbc
                .sql("SELECT key, version, body FROM scheduling.template WHERE company_id = ?")
                .param(scope.required())
                .query(Stored.class)
                .list()
                .stream()
                .map(one -> new Stored(one.key(), one.version(), json.without(one.body(), person)))
                .filter(one -> !one.body().isEmpty())
                .toList();
        changed.forEach(one -> jdbc.sql("""
                        UPDATE scheduling.template
                        SET body = cast(:body AS jsonb), edit = nextval('scheduling.template_edit')
                        WHERE company_id = :company AND key = :key AND version = :version
                        """)
                .param("body", one.body())
                .param("company", scope.required())
                .param("key", one.key())
                .param("version", one.version())
                .update());
        return !changed.isEmpty();
    }

    private Row read(ResultSet row, int number) throws SQLException {
        TemplateId id = new TemplateId(row.getString("key"), row.getInt("version"));
        return new Row(
                json.read(id, row.getString("body")),
                row.getInt("edit"),
                row.getTimestamp("published_at") != null,
                row.getObject("edited_by", UUID.class),
                Optional.ofNullable(row.getTimestamp("retired_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
