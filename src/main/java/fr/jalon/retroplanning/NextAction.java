package fr.jalon.retroplanning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do next.
 *
 * @param plan what the plan aims at, as shown: {@code Entretien des espaces verts · Nantes Métropole}
 * @param title what to do
 * @param date the day set by the plan, in the past when it is late
 * @param offset its distance before J: {@code J-8 mois} as the method says, {@code J-123 jours} where it could not be kept
 * @param late whether its planned day has passed
 * @param assignee the membership it is given to, null when it is nobody's
 * @param path of the action on its plan's page
 */
public record NextAction(
        UUID planId,
        String plan,
        String title,
        LocalDate date,
        String offset,
        boolean late,
        @Nullable UUID assignee,
        String path) {}
