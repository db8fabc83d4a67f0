package fr.jalon.contact;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The actions that plans aiming at an authority still have open, which an interaction may fulfil. Asked here and answered by
 * whoever keeps plans. All of it joins the transaction of the caller.
 */
public interface PlannedActions {

    /** Those that may be ticked, of the company in scope, the nearest day first. */
    List<PlannedAction> openAt(Siren authority);

    /** Ticks one as done on a day, not a future one. One that is ticked already stays as it is. */
    void fulfil(UUID planId, String key, LocalDate on, UUID by);

    /** Takes the tick back. */
    void reopen(UUID planId, String key, UUID by);

    /**
     * An action of a plan.
     *
     * @param key of its line in the plan
     * @param title what is to be done, beginning with a verb
     * @param plan the title of the plan
     * @param on its day, in the past when it is late
     */
    record PlannedAction(UUID planId, String key, String title, String plan, LocalDate on) {}
}
