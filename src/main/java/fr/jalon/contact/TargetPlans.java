package fr.jalon.contact;

import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plans that aim at an authority. Asked here, where its card is shown, and answered by whoever keeps plans: the arrow
 * between the modules stays as it is.
 */
public interface TargetPlans {

    /** Plans of the company in scope that are followed, the nearest J first; empty without a company in scope. */
    List<TargetPlan> of(Siren authority);

    /**
     * A plan as the card shows it.
     *
     * @param title the object of the contract aimed at
     * @param contractId the contract it was made from, null when it was made by hand
     * @param nextTitle the next thing to do, null when none is left
     * @param nextDate its day, in the past when it is late; null with {@code nextTitle}
     * @param nextPath of that action; null with {@code nextTitle}
     * @param verdictDue by when the verdict on loyalty is to be given, null when it is given or not asked
     * @param path of the plan's page
     */
    record TargetPlan(
            UUID id,
            String title,
            @Nullable UUID contractId,
            DateWindow j,
            int done,
            int counted,
            @Nullable String nextTitle,
            @Nullable LocalDate nextDate,
            @Nullable String nextPath,
            @Nullable LocalDate verdictDue,
            String path) {}
}
