package fr.jalon.contact.events.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that is on or begins within a month. @param going memberships of the company */
public record ComingEvent(
        UUID id,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String place,
        int unanswered,
        Set<UUID> going) {

    public static final String SELECT = """
            SELECT e.id, e.name, e.first_day, e.last_day, e.place,
                   (SELECT count(*) FROM contact.invitation i WHERE i.event_id = e.id AND i.reply = 'NONE') AS unanswered,
                   coalesce((SELECT array_agg(g.membership_id) FROM contact.event_going g WHERE g.event_id = e.id), '{}') AS going
            FROM contact.event e
            WHERE e.company_id = :company AND e.dropped_at IS NULL
              AND e.last_day >= :today AND e.first_day <= CAST(:today AS date) + 30
            ORDER BY e.first_day, e.id LIMIT 5
            """;
}
