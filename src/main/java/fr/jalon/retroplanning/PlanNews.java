package fr.jalon.retroplanning;

import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What letters about the plans of the company in scope say, asked when they are written: empty when there is nothing to
 * say (any more).
 */
public interface PlanNews {

    /** For {@link MorningBegan}: what one person should know today. */
    Briefing briefing(UUID membershipId);

    /** For {@link ActionAssigned}: the action, while it is open and still given to that person. */
    Optional<Due> given(UUID planId, String key, UUID membershipId);

    /** For {@link JMoved}: whose open actions follow this plan; everybody where nothing is given to anybody. */
    Set<UUID> concernedBy(UUID planId);

    /**
     * For {@link JMoved}: what has become of a plan since J was elsewhere; empty when it is there again, or the plan is
     * over.
     *
     * @param from where J was
     * @param membershipId whose actions to name
     */
    Optional<Moved> moved(UUID planId, DateWindow from, UUID membershipId);

    /**
     * An open action.
     *
     * @param plan {@code Entretien des espaces verts · Nantes Métropole}
     * @param due the day set by the plan, in the past when it is late
     * @param workingDays from today to {@code due}; zero when it is today or late
     * @param mine whether it is given to the person asked for; else it is nobody's
     * @param spokenOn the day within the last week on which somebody of the plan's authority was spoken to; null when nobody was
     * @param path of the action on its plan's page
     */
    record Due(
            UUID planId,
            String key,
            String plan,
            String title,
            LocalDate due,
            int workingDays,
            boolean late,
            boolean mine,
            @Nullable LocalDate spokenOn,
            String path) {}

    /** A J that comes near. @param days from today */
    record ComingJ(String plan, LocalDate j, long days, String path) {}

    /** A verdict on loyalty that is to be given. @param due the day set by the plan */
    record AwaitedVerdict(String plan, LocalDate due, String path) {}

    /**
     * A person's day.
     *
     * @param workingDay whether anybody is expected to work today, by the national holidays
     * @param actions given to the person or to nobody, late ones first, then by day
     * @param js within sixty days, the nearest first
     * @param verdicts late or due within seven days
     */
    record Briefing(boolean workingDay, List<Due> actions, List<ComingJ> js, List<AwaitedVerdict> verdicts) {}

    /** @param now null when the action is lost with the new J */
    record MovedAction(
            String title, LocalDate before, @Nullable LocalDate now, String path) {}

    /** @param actions those of the person that changed their day */
    record Moved(String plan, LocalDate from, LocalDate to, String path, List<MovedAction> actions) {}
}
