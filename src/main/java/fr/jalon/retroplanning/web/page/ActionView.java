package fr.jalon.retroplanning.web.page;

import fr.jalon.account.Colleague;
import fr.jalon.calendar.WorkCalendar;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanPolicy;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.wording.ReasonWording;
import fr.jalon.scheduling.wording.TemplateWording;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan, as shown.
 *
 * @param status where it stands
 * @param chip the same, in two words
 * @param tone of the chip
 * @param date short, empty when it has none
 * @param likely the day it would have for the likely J, short; empty when that is no other day
 * @param offset {@code J-8 mois}, or the true distance when it could not be kept
 * @param day the same for a date field, empty likewise
 * @param room between what it lies and how far it may still slip
 * @param assignee null when it is nobody's
 * @param note how much other features have to say of it, null for nothing
 */
public record ActionView(
        String key,
        String place,
        String objective,
        String title,
        String advice,
        Status status,
        String chip,
        String tone,
        String date,
        String likely,
        String day,
        String offset,
        String duration,
        String why,
        SlackView room,
        @Nullable Colleague assignee,
        boolean done,
        boolean verdict,
        boolean tickable,
        boolean movable,
        boolean postponed,
        boolean faded,
        @Nullable String note) {

    /** Whether there is more to say of it than its line does. */
    public boolean isExplained() {
        return movable || done || faded || !tickable;
    }

    public static ActionView of(PlanDetails details, ScheduledAction action) {
        return of(details, action, Map.of());
    }

    /** @param notes what other features have to say of lines, by the line's key */
    static ActionView of(PlanDetails details, ScheduledAction action, Map<String, String> notes) {
        Line line = action.line();
        Status status = action.status();
        boolean verdict = line.kind() == Line.Kind.VERDICT;
        boolean done = status == Status.DONE;
        boolean postponed = Optional.ofNullable(details.facts().states().get(line.key()))
                .filter(state -> state.postponement() != null || state.kept() != null)
                .isPresent();
        LocalDate date = action.due();
        return new ActionView(
                line.key(),
                line.place(),
                line.objective(),
                line.title(),
                line.advice(),
                status,
                chip(details.schedule().today(), action),
                tone(details.schedule().today(), action),
                date == null ? "" : French.shortDate(date),
                likely(action),
                date == null ? "" : date.toString(),
                done ? doneBefore(details, action) : TemplateWording.label(action.distance()),
                duration(line.minutes()),
                ReasonWording.sentence(action.reason()),
                SlackView.of(details.schedule(), action),
                details.assignees().get(line.key()),
                done,
                verdict,
                PlanPolicy.whyNotTicked(line, status == Status.DROPPED).isEmpty(),
                PlanPolicy.whyNotPostponed(line, done).isEmpty() && date != null,
                postponed && !done,
                status == Status.DROPPED || status == Status.LOST,
                notes.get(line.key()));
    }

    /** The method's own words for its own day, the days that were left otherwise. */
    private static String doneBefore(PlanDetails details, ScheduledAction action) {
        WorkCalendar calendar = WorkCalendar.of(details.facts().place());
        LocalDate method = calendar.onOrBefore(action.line().offset().before(details.j(), calendar));
        LocalDate date = action.date();
        return date == null || date.equals(method)
                ? TemplateWording.label(action.line().offset())
                : TemplateWording.label(Offset.days((int) Math.max(0, ChronoUnit.DAYS.between(date, details.j()))));
    }

    private static String likely(ScheduledAction action) {
        LocalDate likely = action.likely();
        return likely != null && action.isSafer() ? French.shortDate(likely) : "";
    }

    private static String chip(LocalDate today, ScheduledAction action) {
        LocalDate date = action.date();
        LocalDate planned = action.planned();
        return switch (action.status()) {
            case DONE -> date == null ? "fait" : "fait le " + French.shortDate(date);
            case LATE -> planned == null ? "en retard" : "en retard de " + days(planned, today);
            case LOST -> "perdue";
            case DROPPED -> "sans objet";
            case PENDING -> "selon le verdict";
            case LEGAL_LIMIT -> "limite légale";
            case SQUEEZED, DUE ->
                date != null && isSoon(today, date)
                        ? French.distance(today, date)
                        : action.status() == Status.SQUEEZED
                                ? "resserrée"
                                : duration(action.line().minutes());
        };
    }

    private static String tone(LocalDate today, ScheduledAction action) {
        LocalDate date = action.date();
        return switch (action.status()) {
            case DONE -> "done";
            case LATE, LOST -> "late";
            case DROPPED, PENDING, LEGAL_LIMIT -> "neutral";
            case SQUEEZED -> "step3";
            case DUE -> date != null && isSoon(today, date) ? "step3" : "neutral";
        };
    }

    private static boolean isSoon(LocalDate today, LocalDate date) {
        return ChronoUnit.DAYS.between(today, date) <= 21;
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days + (days == 1 ? " jour" : " jours");
    }

    static String duration(int minutes) {
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes / 60 + " h"
                + (minutes % 60 == 0 ? "" : String.format(java.util.Locale.ROOT, " %02d", minutes % 60));
    }
}
