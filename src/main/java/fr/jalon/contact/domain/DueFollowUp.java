package fr.jalon.contact.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was to follow from an interaction and is due, or was ticked today, so that a tick can be taken back. Nobody spoken to
 * since is among them: a later interaction with the same person has closed the follow-up.
 *
 * @param followUp what is to be done, null when only the day was noted
 * @param people the names of those it is to be done with
 * @param summary of what happened, its beginning
 * @param spokenOn the last day since on which somebody else of the authority was spoken to; null when nobody was
 */
public record DueFollowUp(
        UUID id,
        String siren,
        @Nullable String followUp,
        LocalDate followUpOn,
        boolean done,
        String summary,
        List<String> people,
        @Nullable LocalDate spokenOn,
        UUID recordedBy) {

    /** The oldest first, and after them those ticked today. */
    public static final String SELECT = """
            SELECT i.id, i.siren, i.follow_up, i.follow_up_on, i.followed_up_at IS NOT NULL AS done,
                   left(i.summary, 200) AS summary, coalesce(t.names, '{}') AS people, i.recorded_by,
                   (SELECT max(l.happened_on) FROM contact.interaction l
                    WHERE l.company_id = i.company_id AND l.siren = i.siren AND l.withdrawn_at IS NULL
                      AND l.happened_on > i.happened_on) AS spoken_on
            FROM contact.interaction i
                     LEFT JOIN LATERAL (
                         SELECT array_agg(""" + ContactSql.NAME + """
                         ORDER BY p.last_name, p.id) AS names
                         FROM contact.contact p
                         WHERE p.merged_into IS NULL AND CASE WHEN i.follow_up_with IS NULL
                             THEN p.id IN (SELECT c.contact_id FROM contact.interaction_contact c WHERE c.interaction_id = i.id)
                             ELSE p.id = i.follow_up_with END) t ON true
            WHERE i.company_id = :company AND i.withdrawn_at IS NULL AND i.follow_up_on <= :until
              AND (i.followed_up_at IS NULL OR i.followed_up_at >= :morning AND i.settled_by IS NULL)
            ORDER BY done, i.follow_up_on, i.id LIMIT 8
            """;
}
