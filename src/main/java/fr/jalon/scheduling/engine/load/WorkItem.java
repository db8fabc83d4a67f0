package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.template.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One open action of one plan as work for somebody.
 *
 * @param owner null when it is given to nobody who is there
 * @param day when it is done if J is the likely one
 * @param earliest the first day it can be done, never after {@code day}
 * @param latest the last day, never before {@code day}
 */
public record WorkItem(
        PlanWork plan,
        ScheduledAction action,
        @Nullable Member owner,
        LocalDate day,
        LocalDate earliest,
        LocalDate latest) {

    public int minutes() {
        return action.line().minutes();
    }

    public String key() {
        return action.key();
    }

    public String title() {
        return action.line().title();
    }

    @Override
    public String toString() {
        return plan + " " + key();
    }

    /** Whether it may be done on another day at all; J has its own. */
    public boolean isMovable() {
        return action.line().kind() != Line.Kind.DAY_J && earliest.isBefore(lastWish());
    }

    /** The last day somebody may choose for it, which is safe even if J is the earliest. */
    public LocalDate lastWish() {
        return Objects.requireNonNull(action.latest());
    }

    /** The minutes that one action takes from one week. */
    public record Part(WorkItem item, Week week, int minutes) {}

    /**
     * An action counts in the week of its day. One that is longer than its owner's usual week is begun as many weeks before
     * as it takes, though not before it is possible; what does not fit stays in the week of its day.
     */
    List<Part> parts(Team team) {
        Week last = Week.of(day);
        int longest = team.longest(team.index(owner));
        int weeks = last.since(Week.of(earliest)) + 1;
        if (longest <= 0 || minutes() <= longest || weeks == 1) {
            return List.of(new Part(this, last, minutes()));
        }
        List<Part> parts = new ArrayList<>();
        int before = Math.min(weeks, (minutes() + longest - 1) / longest) - 1;
        int left = minutes() - Math.max(longest, minutes() - before * longest);
        parts.add(new Part(this, last, minutes() - left));
        for (int back = 1; left > 0; back++) {
            int these = Math.min(left, longest);
            parts.add(new Part(this, last.plus(-back), these));
            left -= these;
        }
        return parts;
    }
}
