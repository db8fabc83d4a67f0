package fr.jalon.contact.events.domain;

import fr.jalon.contact.domain.ContactSql;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to an event to come that nobody answered yet.
 *
 * @param person who was invited or invites, null for the authority as such
 * @param theirs whether they invited us, so that the answer is ours to give
 */
public record OpenInvitation(
        UUID id,
        UUID eventId,
        String event,
        LocalDate firstDay,
        String siren,
        String authority,
        @Nullable String person,
        boolean theirs,
        LocalDate invitedOn) {

    /** The next event first. */
    public static final String SELECT = """
            SELECT i.id, i.event_id, e.name AS event, e.first_day, i.siren, i.authority, i.theirs, i.invited_on,
                   nullif(""" + ContactSql.NAME + """
                        , '') AS person
            FROM contact.invitation i JOIN contact.event e ON e.id = i.event_id LEFT JOIN contact.contact p ON p.id = i.contact_id
            WHERE i.company_id = :company AND i.reply = 'NONE' AND e.dropped_at IS NULL AND e.last_day >= :today
            ORDER BY e.first_day, i.id LIMIT 8
            """;
}
