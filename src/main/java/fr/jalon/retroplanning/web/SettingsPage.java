package fr.jalon.retroplanning.web;

import fr.jalon.reference.Nomenclature;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.site.Choice;
import java.util.List;

/**
 * The page that says again what a plan aims at.
 *
 * @param places whose holidays may count
 * @param cautions which J actions are dated for
 */
record SettingsPage(PlanDetails details, List<Choice> places, List<Choice> cautions) {

    static SettingsPage of(PlanDetails details, Nomenclature nomenclature) {
        return new SettingsPage(details, NewPlanDefaults.places(nomenclature), NewPlanDefaults.cautions());
    }
}
