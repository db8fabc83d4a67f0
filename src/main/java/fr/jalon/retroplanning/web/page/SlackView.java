package fr.jalon.retroplanning.web.page;

import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Between what an action lies, and how far it may still slip.
 *
 * @param sentence earliest, latest and slack in words; empty when it has none to speak of
 * @param critical whether the day is the last one possible
 * @param before what has to come before it
 * @param after what has to come after it
 */
public record SlackView(String sentence, boolean critical, List<Neighbour> before, List<Neighbour> after) {

    /** @param date short, empty when it has none */
    public record Neighbour(String key, String title, String date, boolean done) {}

    static SlackView of(Schedule schedule, ScheduledAction action) {
        boolean open = action.status().isOpen() || action.status() == Status.PENDING;
        return new SlackView(
                sentence(schedule.today(), action, open),
                action.status().isOpen() && action.latest() != null && action.slack() == 0,
                neighbours(schedule, other -> action.line().after().contains(other.key())),
                neighbours(schedule, other -> other.line().after().contains(action.key())));
    }

    /** Whether it depends on others, or others on it. */
    public boolean isLinked() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** {@code Après « a » (3 mars) et « b » ; avant « c ».}; empty when it depends on nothing. */
    public String neighbours() {
        String first = before.isEmpty() ? "" : "après " + titles(before);
        String then = after.isEmpty() ? "" : "avant " + titles(after);
        String both = first + (first.isEmpty() || then.isEmpty() ? "" : " ; ") + then;
        return both.isEmpty() ? "" : French.capitalised(both) + ".";
    }

    private static String titles(List<Neighbour> neighbours) {
        return fr.jalon.calendar.FrenchDates.enumerated(neighbours.stream()
                .map(one -> "« " + one.title() + " »" + (one.date().isEmpty() ? "" : " (" + one.date() + ")"))
                .toList());
    }

    private static List<Neighbour> neighbours(Schedule schedule, Predicate<ScheduledAction> wanted) {
        return schedule.actions().stream()
                .filter(other -> other.status() != Status.DROPPED && other.status() != Status.LOST)
                .filter(wanted)
                .map(other -> {
                    LocalDate due = other.due();
                    return new Neighbour(
                            other.key(),
                            other.line().title(),
                            due == null ? "" : French.shortDate(due),
                            other.status() == Status.DONE);
                })
                .toList();
    }

    private static String sentence(LocalDate today, ScheduledAction action, boolean open) {
        LocalDate earliest = action.earliest();
        LocalDate latest = action.latest();
        if (latest == null || earliest == null || !open) {
            return "";
        }
        if (action.slack() == 0) {
            return "Aucune marge : c’est le dernier jour possible.";
        }
        String from = earliest.isAfter(today)
                ? "Au plus tôt le " + French.longDate(earliest) + ", au plus tard le "
                : "Au plus tard le ";
        return from + French.longDate(latest) + ", soit " + action.slack()
                + (action.slack() == 1 ? " jour ouvré" : " jours ouvrés") + " de marge.";
    }
}
