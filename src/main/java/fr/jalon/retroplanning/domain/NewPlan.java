package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is created from.
 *
 * @param title the object of the contract aimed at
 * @param department whose holidays count; null when unknown
 * @param cautious whether its actions are dated for the earliest J, not for the likely one
 * @param contractId the running contract it comes from; null when made by hand
 */
public record NewPlan(
        String title,
        String authorityName,
        @Nullable Siren authority,
        @Nullable Department department,
        @Nullable UUID contractId,
        Template template,
        DateWindow j,
        boolean cautious) {}
