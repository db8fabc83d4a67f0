package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.page.PlanStrain;
import fr.jalon.retroplanning.web.page.PreviewPage;
import fr.jalon.site.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that moves J.
 *
 * @param facts what may make it move
 * @param preview what the new J would do, null while none was given
 * @param strain what it would do to everybody's load, null for nothing
 * @param furtherEffects whether the person accepted less than this
 */
record DayJPage(
        PlanDetails details,
        List<Choice> facts,
        @Nullable PreviewPage preview,
        PlanStrain.@Nullable Effect strain,
        boolean furtherEffects) {

    /** While no new J is known. */
    static DayJPage asking(PlanDetails details) {
        return new DayJPage(details, NewPlanDefaults.facts(), null, null, false);
    }

    DayJPage withFurtherEffects() {
        return new DayJPage(details, facts, preview, strain, true);
    }
}
