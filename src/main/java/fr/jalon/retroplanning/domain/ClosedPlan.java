package fr.jalon.retroplanning.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is no longer followed, as a list shows it.
 *
 * @param submitted whether the bid was handed in
 * @param abandonedOn null when its J has simply passed
 * @param reason why it was abandoned, null likewise
 */
public record ClosedPlan(
        UUID id,
        String title,
        String authorityName,
        LocalDate j,
        boolean submitted,
        @Nullable LocalDate abandonedOn,
        @Nullable String reason) {

    public String path() {
        return "/retroplannings/" + id;
    }
}
