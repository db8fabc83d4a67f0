package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.template.Loss;
import fr.jalon.scheduling.wording.LossWording;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan made late: what is lost and whether it matters, what is squeezed, what is still possible, and where to begin.
 *
 * @param since when it was made, and how long before J
 * @param lost in groups that cost the same, what matters first
 * @param possible how many are left at the method's own day
 * @param first what to do first, three at most
 */
public record LateEntry(String since, List<Lost> lost, List<Squeezed> squeezed, int possible, List<ActionView> first) {

    /** @param meaning what the loss costs, empty when the method does not say */
    public record Lost(boolean matters, String meaning, List<String> titles) {}

    /** @param date the day it is squeezed to; @param effort the least time it takes */
    public record Squeezed(String key, String title, String date, String effort) {}

    /** @return null for a plan made in time */
    static @Nullable LateEntry of(PlanDetails details) {
        LocalDate entered = details.facts().enteredOn();
        List<ScheduledAction> lost = details.schedule().with(Status.LOST).stream()
                .filter(action -> endedBefore(details, action, entered))
                .toList();
        List<ScheduledAction> squeezed = details.schedule().with(Status.SQUEEZED);
        if (lost.isEmpty() && squeezed.isEmpty()) {
            return null;
        }
        List<ScheduledAction> open = details.schedule().open();
        return new LateEntry(
                French.date(entered) + ", " + before(details.j(), entered),
                groups(lost),
                squeezed.stream().map(LateEntry::squeezed).toList(),
                open.size() - squeezed.size(),
                open.stream()
                        .limit(3)
                        .map(action -> ActionView.of(details, action))
                        .toList());
    }

    private static String before(LocalDate j, LocalDate entered) {
        return j.equals(entered) ? "le jour J" : French.distance(j, entered).replace("il y a ", "") + " avant J";
    }

    public int lostCount() {
        return lost.stream().mapToInt(group -> group.titles().size()).sum();
    }

    /** How many of the lost matter. */
    public int serious() {
        return lost.stream()
                .filter(Lost::matters)
                .mapToInt(group -> group.titles().size())
                .sum();
    }

    private static List<Lost> groups(List<ScheduledAction> lost) {
        Map<Optional<Loss>, List<String>> byLoss = new LinkedHashMap<>();
        for (ScheduledAction action : lost) {
            byLoss.computeIfAbsent(Loss.of(action.line()), its -> new ArrayList<>())
                    .add(action.line().title());
        }
        return byLoss.entrySet().stream()
                .map(entry -> new Lost(
                        entry.getKey().map(Loss::matters).orElse(true),
                        entry.getKey().map(LossWording::sentence).orElse(""),
                        List.copyOf(entry.getValue())))
                .sorted((a, b) -> Boolean.compare(b.matters(), a.matters()))
                .toList();
    }

    private static Squeezed squeezed(ScheduledAction action) {
        LocalDate date = action.date();
        return new Squeezed(
                action.key(),
                action.line().title(),
                date == null ? "" : French.shortDate(date),
                ActionView.duration(action.line().minutes()));
    }

    private static boolean endedBefore(PlanDetails details, ScheduledAction action, LocalDate day) {
        return details.schedule().windows().stream()
                .filter(window -> window.step().key().equals(action.step().key()))
                .anyMatch(window -> window.last().isBefore(day));
    }
}
