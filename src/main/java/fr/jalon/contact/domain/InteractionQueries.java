package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.InteractionDetails.Settlement;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the company in scope recorded. */
@Component
@Transactional(readOnly = true)
public class InteractionQueries {

    private static final String SELECT = """
            SELECT i.*, s.kind AS settled_kind, s.happened_on AS settled_on, count(*) OVER () AS counted,
                   coalesce(t.names, '{}') || array_fill('une personne effacée'::text, ARRAY[i.erased]) AS people, coalesce(t.ids, '{}') AS people_ids
            FROM contact.interaction i
                     LEFT JOIN contact.interaction s ON s.id = i.settled_by
                     LEFT JOIN LATERAL (
                         SELECT array_agg(""" + ContactSql.NAME + """
                         ORDER BY p.last_name, p.id) AS names,
                                array_agg(p.id ORDER BY p.last_name, p.id) AS ids
                         FROM contact.interaction_contact c JOIN contact.contact p ON p.id = c.contact_id
                         WHERE c.interaction_id = i.id AND p.merged_into IS NULL) t ON true
            WHERE i.company_id = :company
            """;

    static final String OF_AUTHORITY = SELECT + """
            AND i.siren = :siren AND i.withdrawn_at IS NULL
            ORDER BY i.happened_on DESC, i.id DESC LIMIT :limit OFFSET :offset
            """;

    /**
     * Part of a line of time.
     *
     * @param all how many there are, whatever part was asked for; zero where the part lies beyond the end
     */
    public record Timeline(List<InteractionDetails> interactions, int all) {

        public Timeline {
            interactions = List.copyOf(interactions);
        }
    }

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    InteractionQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** What happened with an authority, the latest first; what was taken back is left out. @param limit at most so many */
    public List<InteractionDetails> of(Siren authority, int limit) {
        return timeline(authority, limit, 0).interactions();
    }

    /** The same, from further back. @param offset how many of the latest are left out */
    public Timeline timeline(Siren authority, int limit, int offset) {
        int[] all = {0};
        List<InteractionDetails> found = jdbc.sql(OF_AUTHORITY)
                .param("company", scope.required())
                .param("siren", authority.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    all[0] = row.getInt("counted");
                    return read(row, number);
                })
                .list();
        return new Timeline(found, all[0]);
    }

    /** What happened with a person, and what this person is to follow up in somebody's place; the latest first. */
    public List<InteractionDetails> ofPerson(UUID contactId, int limit) {
        return jdbc.sql(SELECT + """
                        AND i.withdrawn_at IS NULL
                        AND (i.follow_up_with = :person
                             OR i.follow_up_with IN (SELECT h.id FROM contact.contact h WHERE h.merged_into = :person)
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

    static InteractionDetails read(ResultSet row, int number) throws SQLException {
        return new InteractionDetails(
                row.getObject("id", UUID.class),
                new Siren(row.getString("siren")),
                InteractionKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("summary"),
                List.of((String[]) row.getArray("people").getArray()),
                List.of((UUID[]) row.getArray("people_ids").getArray()),
                row.getBoolean("theirs"),
                row.getObject("follow_up_on", LocalDate.class),
                row.getString("follow_up"),
                row.getObject("followed_up_at") != null,
                settlement(row),
                fulfilled(row),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("withdrawn_at") != null,
                row.getLong("version"));
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        UUID settledBy = row.getObject("settled_by", UUID.class);
        return settledBy == null
                ? null
                : new Settlement(
                        settledBy,
                        InteractionKind.valueOf(row.getString("settled_kind")),
                        row.getObject("settled_on", LocalDate.class));
    }

    private static @Nullable FulfilledAction fulfilled(ResultSet row) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        return plan == null
                ? null
                : new FulfilledAction(plan, row.getString("line_key"), row.getString("action_title"));
    }
}
