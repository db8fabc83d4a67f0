package fr.jalon.retroplanning.web;

import fr.jalon.retroplanning.domain.HistoryLine;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.web.page.ActionView;
import fr.jalon.retroplanning.web.page.PagePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of one action.
 *
 * @param history what happened to it
 * @param proposal another day for it, and what that would do
 * @param parts what other features show there
 */
record ActionPage(
        PlanDetails details, ActionView action, List<HistoryLine> history, Proposal proposal, List<PagePart> parts) {

    /** The line alone. */
    ActionPage(PlanDetails details, ActionView action) {
        this(details, action, List.of(), Proposal.NONE, List.of());
    }

    /**
     * Another day, not taken yet.
     *
     * @param effect null while no possible day was given
     * @param drawn whether the day comes from the drawing of the plan
     * @param unconfirmed whether the person wished it without having seen this effect
     */
    record Proposal(@Nullable PostponementView effect, boolean drawn, boolean unconfirmed) {

        static final Proposal NONE = new Proposal(null, false, false);

        static Proposal drawn(@Nullable PostponementView effect) {
            return new Proposal(effect, true, false);
        }

        static Proposal typed(@Nullable PostponementView effect) {
            return new Proposal(effect, false, false);
        }

        static Proposal unconfirmed(PostponementView effect) {
            return new Proposal(effect, false, true);
        }
    }
}
