package fr.jalon.retroplanning.discussion.web;

import fr.jalon.retroplanning.domain.PlanDetails;
import org.jspecify.annotations.Nullable;

/** Where something said or put beside a plan is to be seen. */
final class DiscussionAddress {

    private DiscussionAddress() {}

    /**
     * The address of the part of a page.
     *
     * @param key of the line, null for the plan as a whole; one that the plan has no more is shown on the plan's page
     * @param part of the action's page
     */
    static String of(PlanDetails plan, @Nullable String key, String part) {
        if (key == null) {
            return plan.path() + "/commentaires#commentaires";
        }
        return plan.schedule().action(key).isEmpty()
                ? plan.path() + "#avant"
                : plan.path() + "/actions/" + key + "#" + part;
    }
}
