package fr.jalon.contact.events.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.domain.ContactSql;
import fr.jalon.contact.events.UpcomingEvents;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the events of the company in scope, and the invitations to them. */
@Component
@Transactional(readOnly = true)
public class EventQueries implements UpcomingEvents {

    private static final String EVENTS = """
            SELECT e.*, n.id AS next_id,
                   coalesce((SELECT array_agg(g.membership_id) FROM contact.event_going g WHERE g.event_id = e.id), '{}') AS going,
                   (SELECT count(*) FROM contact.invitation i WHERE i.event_id = e.id) AS invitations,
                   (SELECT count(*) FROM contact.invitation i WHERE i.event_id = e.id AND i.reply = 'NONE') AS unanswered
            FROM contact.event e LEFT JOIN contact.event n ON n.previous_id = e.id
            WHERE e.company_id = :company
            """;

    private static final String INVITATIONS = """
            SELECT i.*, p.id AS person_id, e.name AS event, e.first_day, e.last_day,
                   nullif(""" + ContactSql.NAME + """
                        , '') AS person
            FROM contact.invitation i JOIN contact.event e ON e.id = i.event_id
                     LEFT JOIN contact.contact h ON h.id = i.contact_id -- perhaps hidden behind the one who is shown
                     LEFT JOIN contact.contact p ON p.id = coalesce(h.merged_into, h.id)
            WHERE i.company_id = :company
            """;

    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    EventQueries(JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws NotFoundException when the company keeps no such event */
    public EventDetails one(UUID eventId) {
        return jdbc.sql(EVENTS + "AND e.id = :id")
                .param("company", scope.required())
                .param("id", eventId)
                .query(EventQueries::event)
                .optional()
                .orElseThrow(() -> new NotFoundException("event " + eventId));
    }

    /** Those to come, the next first, then those that were, the latest first. @param limit at most so many */
    public List<EventDetails> all(int limit) {
        return jdbc.sql(EVENTS + "ORDER BY e.last_day < :today, abs(e.first_day - :today), e.id LIMIT :limit")
                .param("company", scope.required())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(EventQueries::event)
                .list();
    }

    /** Invitations to an event, by authority and person. */
    public List<InvitationDetails> invitations(UUID eventId) {
        return jdbc.sql(INVITATIONS + "AND i.event_id = :event ORDER BY i.authority, i.theirs, p.last_name, i.id")
                .param("company", scope.required())
                .param("event", eventId)
                .query(EventQueries::invitation)
                .list();
    }

    /** Invitations of an authority to events that one goes to, the latest event first. */
    public List<InvitationDetails> of(Siren authority, int limit) {
        return jdbc.sql(INVITATIONS
                        + "AND i.siren = :siren AND e.dropped_at IS NULL ORDER BY e.first_day DESC, i.id LIMIT :limit")
                .param("company", scope.required())
                .param("siren", authority.value())
                .param("limit", limit)
                .query(EventQueries::invitation)
                .list();
    }

    @Override
    public List<Upcoming> upcoming(int days, int limit) {
        if (scope.current().isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql(
                        EVENTS
                                + "AND e.dropped_at IS NULL AND e.last_day >= :today AND e.first_day <= :until ORDER BY e.first_day, e.id LIMIT :limit")
                .param("company", scope.required())
                .param("today", today)
                .param("until", today.plusDays(days))
                .param("limit", limit)
                .query(EventQueries::event)
                .list()
                .stream()
                .map(event -> new Upcoming(
                        event.id(),
                        event.facts().name(),
                        event.days(),
                        event.facts().place(),
                        event.facts().firstDay(),
                        event.path()))
                .toList();
    }

    @Override
    public List<OpenInvitation> unanswered(int limit) {
        if (scope.current().isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(
                        INVITATIONS
                                + "AND i.reply = 'NONE' AND e.dropped_at IS NULL AND e.last_day >= :today ORDER BY e.first_day, i.id LIMIT :limit")
                .param("company", scope.required())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(EventQueries::invitation)
                .list()
                .stream()
                .map(one -> new OpenInvitation(
                        one.id(),
                        one.event(),
                        one.who(),
                        one.theirs(),
                        one.invitedOn(),
                        one.path() + "/retour",
                        one.eventPath()))
                .toList();
    }

    private static EventDetails event(ResultSet row, int number) throws SQLException {
        return new EventDetails(
                row.getObject("id", UUID.class),
                new EventFacts(
                        EventKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("place"),
                        row.getString("organiser"),
                        row.getString("page"),
                        row.getString("note"),
                        row.getBoolean("yearly"),
                        Set.of((UUID[]) row.getArray("going").getArray())),
                row.getObject("next_id", UUID.class),
                row.getObject("dropped_at") != null,
                row.getInt("invitations"),
                row.getInt("unanswered"),
                row.getLong("version"));
    }

    private static InvitationDetails invitation(ResultSet row, int number) throws SQLException {
        return new InvitationDetails(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("event"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Siren(row.getString("siren")),
                row.getString("authority"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getBoolean("theirs"),
                row.getObject("invited_on", LocalDate.class),
                Reply.valueOf(row.getString("reply")),
                row.getObject("replied_on", LocalDate.class),
                row.getObject("came", Boolean.class));
    }
}
