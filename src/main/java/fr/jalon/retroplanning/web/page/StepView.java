package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.StepWindow;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.site.French;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A step with its lines, as shown.
 *
 * @param period its two days
 * @param progress {@code 2 sur 5}; empty when nothing in it counts
 * @param hypotheses whether it is the stretch that the verdict decides
 * @param settled {@code 10 actions faites} when nothing in it is left to do; empty while there is
 * @param gone lines that are lost or without object, kept readable
 * @param goneLabel how many of which
 */
public record StepView(
        String key,
        String tone,
        String heading,
        String period,
        String offsets,
        String progress,
        String advice,
        boolean hypotheses,
        String settled,
        List<ActionView> actions,
        List<ActionView> gone,
        String goneLabel) {

    /** Every step of a plan. @param notes what other features have to say of lines, by the line's key */
    static List<StepView> all(PlanDetails details, Map<String, String> notes) {
        return details.schedule().windows().stream()
                .map(window -> of(details, window, notes))
                .toList();
    }

    private static StepView of(PlanDetails details, StepWindow window, Map<String, String> notes) {
        List<ScheduledAction> actions = details.schedule().actionsOf(window);
        long counted = actions.stream().filter(its -> its.status().isCounted()).count();
        long done = count(actions, Status.DONE);
        return new StepView(
                window.step().key(),
                Timeline.tone(window.step()),
                TemplateWording.heading(window.step()),
                period(window),
                TemplateWording.period(window.step()),
                counted == 0 ? "" : done + " sur " + counted,
                window.step().advice(),
                window.step().number() == null,
                settled(actions),
                views(details, actions, notes, action -> !isGone(action)),
                views(details, actions, notes, StepView::isGone),
                goneLabel(actions));
    }

    private static String period(StepWindow window) {
        String usual = "du " + French.shortDate(window.opens()) + " au " + French.shortDate(window.closes());
        return window.byVerdict() && window.last().isAfter(window.closes())
                ? usual + ", que le verdict prolonge jusqu’au " + French.shortDate(window.last())
                : usual;
    }

    /** Every line in the order of the method, for tables. */
    public List<ActionView> all() {
        return Stream.concat(actions.stream(), gone.stream()).toList();
    }

    private static List<ActionView> views(
            PlanDetails details,
            List<ScheduledAction> actions,
            Map<String, String> notes,
            Predicate<ScheduledAction> wanted) {
        return actions.stream()
                .filter(wanted)
                .map(action -> ActionView.of(details, action, notes))
                .toList();
    }

    private static boolean isGone(ScheduledAction action) {
        return action.status() == Status.LOST || action.status() == Status.DROPPED;
    }

    private static String settled(List<ScheduledAction> actions) {
        long done = count(actions, Status.DONE);
        boolean all = actions.stream().allMatch(action -> action.status() == Status.DONE || isGone(action));
        return all && done > 0 ? French.count((int) done, "action faite", "actions faites") : "";
    }

    private static String goneLabel(List<ScheduledAction> actions) {
        long lost = count(actions, Status.LOST);
        long dropped = count(actions, Status.DROPPED);
        String one = lost == 0 ? "" : lost + (lost == 1 ? " action perdue" : " actions perdues");
        String other = dropped == 0 ? "" : dropped + (dropped == 1 ? " action" : " actions") + " sans objet";
        return one + (lost > 0 && dropped > 0 ? ", " : "") + other;
    }

    private static long count(List<ScheduledAction> actions, Status status) {
        return actions.stream().filter(action -> action.status() == status).count();
    }
}
