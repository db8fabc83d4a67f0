package fr.jalon.retroplanning;

import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as other modules show it.
 *
 * @param title the object of the contract aimed at
 * @param authority the authority's name
 * @param contractId the contract it was made from, null when it was made by hand
 * @param done actions done, of {@code counted} that are not without object
 * @param late actions whose planned day has passed
 * @param nextDate the day of the next action, null when none is left
 * @param path of the plan's page
 */
public record PlanRef(
        UUID id,
        String title,
        String authority,
        @Nullable UUID contractId,
        DateWindow j,
        int done,
        int counted,
        int late,
        @Nullable LocalDate nextDate,
        String path) {}
