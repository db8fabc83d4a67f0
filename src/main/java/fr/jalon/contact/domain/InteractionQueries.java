package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the company in scope recorded. */
@Component
@Transactional(readOnly = true)
public class InteractionQueries {

    private static final String SELECT = """
            SELECT i.*, coalesce((SELECT array_agg(concat_ws(U&'\\00A0', CASE p.civility WHEN 'MADAME' THEN 'Mme' WHEN 'MONSIEUR' THEN 'M.' END,
                                                            p.first_name, p.last_name) ORDER BY p.last_name, p.id)
                                  FROM contact.interaction_contact t JOIN contact.contact p ON p.id = t.contact_id
                                  WHERE t.interaction_id = i.id AND p.merged_into IS NULL), '{}') || array_fill('une personne effacée'::text, ARRAY[i.erased]) AS people
            FROM contact.interaction i
            WHERE i.company_id = :company
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    InteractionQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** What happened with an authority, the latest first; what was taken back is left out. @param limit at most so many */
    public List<InteractionDetails> of(Siren authority, int limit) {
        return jdbc.sql(
                        SELECT
                                + "AND i.siren = :siren AND i.withdrawn_at IS NULL ORDER BY i.happened_on DESC, i.id DESC LIMIT :limit")
                .param("company", scope.required())
                .param("siren", authority.value())
                .param("limit", limit)
                .query(InteractionQueries::read)
                .list();
    }

    /** What happened with a person, and what this person is to follow up in somebody's place; the latest first. */
    public List<InteractionDetails> ofPerson(UUID contactId, int limit) {
        return jdbc.sql(SELECT + """
                        AND i.withdrawn_at IS NULL
                        AND (i.follow_up_with = :person
                             OR EXISTS (SELECT FROM contact.interaction_contact t
                                        WHERE t.interaction_id = i.id AND t.contact_id = :person))
                        ORDER BY i.happened_on DESC, i.id DESC LIMIT :limit""")
                .param("company", scope.required())
                .param("person", contactId)
                .param("limit", limit)
                .query(InteractionQueries::read)
                .list();
    }

    /** One, taken back or not. @throws NotFoundException when the company recorded none such */
    public InteractionDetails one(UUID interactionId) {
        return jdbc.sql(SELECT + "AND i.id = :id")
                .param("company", scope.required())
                .param("id", interactionId)
                .query(InteractionQueries::read)
                .optional()
                .orElseThrow(() -> new NotFoundException("interaction " + interactionId));
    }

    private static InteractionDetails read(ResultSet row, int number) throws SQLException {
        return new InteractionDetails(
                row.getObject("id", UUID.class),
                new Siren(row.getString("siren")),
                InteractionKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("summary"),
                List.of((String[]) row.getArray("people").getArray()),
                row.getBoolean("theirs"),
                row.getObject("follow_up_on", LocalDate.class),
                row.getString("follow_up"),
                row.getObject("followed_up_at") != null,
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("withdrawn_at") != null);
    }
}
