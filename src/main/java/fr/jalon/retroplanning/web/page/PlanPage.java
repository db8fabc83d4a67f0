package fr.jalon.retroplanning.web.page;

import fr.jalon.retroplanning.domain.HistoryLine;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanDetails.JMove;
import fr.jalon.scheduling.engine.LegalCheck;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.SubmissionAdvice;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.wording.AdviceWording;
import fr.jalon.scheduling.wording.LawWording;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import fr.jalon.site.Svg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a plan's page.
 *
 * @param lead the authority, and the running contract's end
 * @param jNote how far J is, and how sure
 * @param range what is known of J
 * @param wide the line to J
 * @param narrow the same for small screens
 * @param lateEntry null when the plan was made in time
 * @param breaches what the law says against this J, while the plan is followed
 * @param submission advice on how to hand in the bid, null before the step that ends with J
 * @param verdictDue by when the verdict is to be given; null when it is too late for one
 * @param movedLately whether J moved in the last two weeks, so that taking it back is offered here
 * @param newer a later version of its template, null when it has the newest
 * @param law the periods the law sets for this kind of procedure, and which of them the notice follows
 * @param contract the running contract's facts, null when there is none
 * @param retired whether its template is out of service
 * @param strain null when no week of it is too full
 * @param parts what other features show there
 */
public record PlanPage(
        PlanDetails details,
        String lead,
        String j,
        String jNote,
        RangeView range,
        Svg wide,
        Svg narrow,
        Legend legend,
        List<StepView> steps,
        @Nullable ActionView next,
        @Nullable LateEntry lateEntry,
        List<String> breaches,
        @Nullable String submission,
        @Nullable String verdictDue,
        boolean movedLately,
        @Nullable Template newer,
        LawView law,
        @Nullable ContractCard contract,
        List<HistoryLine> history,
        boolean retired,
        PlanStrain.@Nullable Warning strain,
        PlanParts parts) {

    /** So many lines of the history stand open; the others are unfolded. */
    private static final int RECENT = 6;

    /** Which of the rarer marks the line has. */
    public record Legend(boolean critical, boolean pending, boolean law) {

        static Legend of(List<StepView> steps) {
            return new Legend(
                    steps.stream()
                            .anyMatch(step -> step.actions().stream()
                                    .anyMatch(action -> action.room().critical())),
                    has(steps, Status.PENDING),
                    has(steps, Status.LEGAL_LIMIT));
        }

        private static boolean has(List<StepView> steps, Status status) {
            return steps.stream()
                    .anyMatch(step -> step.actions().stream().anyMatch(action -> action.status() == status));
        }
    }

    /** The last of the history. */
    public List<HistoryLine> recent() {
        return history.subList(0, Math.min(RECENT, history.size()));
    }

    /** The history before it. */
    public List<HistoryLine> earlier() {
        return history.subList(Math.min(RECENT, history.size()), history.size());
    }

    public static PlanPage of(
            PlanDetails details,
            @Nullable Template newer,
            @Nullable ContractCard contract,
            List<HistoryLine> history,
            boolean retired,
            PlanStrain.@Nullable Warning strain,
            PlanParts parts) {
        Schedule schedule = details.schedule();
        LocalDate today = schedule.today();
        DateWindow j = schedule.j();
        String sure = sure(details, j);
        List<StepView> steps = StepView.all(details, parts.notes());
        return new PlanPage(
                details,
                lead(details, contract),
                French.longDate(j.likely()),
                French.distance(today, j.likely()) + " · " + sure + offDay(schedule),
                RangeView.of(details),
                TimelineDrawing.of(
                        Timeline.of(details, TimeAxis.around(List.of(details), today, 1000, 24), 62, 13), "wide"),
                TimelineDrawing.of(
                        Timeline.of(details, TimeAxis.around(List.of(details), today, 360, 10), 46, 11), "narrow"),
                Legend.of(steps),
                steps,
                schedule.next().map(action -> ActionView.of(details, action)).orElse(null),
                LateEntry.of(details),
                details.isOver()
                        ? List.of()
                        : LegalCheck.of(details.facts(), today).breaches().stream()
                                .map(LawWording::breach)
                                .toList(),
                SubmissionAdvice.on(details.facts(), today)
                        .map(AdviceWording::text)
                        .orElse(null),
                verdictDue(details),
                movedLately(details),
                newer,
                LawView.of(details),
                contract,
                history,
                retired,
                strain,
                parts);
    }

    private static String sure(PlanDetails details, DateWindow j) {
        if (!j.isExact()) {
            return "probable, à confirmer";
        }
        return details.facts().noticeOn() == null ? "à confirmer par l’avis" : "date de l’avis";
    }

    private static boolean movedLately(PlanDetails details) {
        JMove move = details.lastMove();
        return move != null
                && !LocalDate.ofInstant(move.at(), French.PARIS)
                        .plusDays(14)
                        .isBefore(details.schedule().today());
    }

    /** When J is a day off, the bid goes in before. */
    private static String offDay(Schedule schedule) {
        return schedule.submission()
                .map(ScheduledAction::planned)
                .filter(day -> day.isBefore(schedule.j().likely()))
                .map(day -> " · non ouvré : déposez le " + French.shortDate(day))
                .orElse("");
    }

    private static String lead(PlanDetails details, @Nullable ContractCard contract) {
        if (contract == null) {
            return details.authorityName();
        }
        String holders = contract.holders();
        return details.authorityName() + " · marché en cours" + (holders == null ? "" : " : " + holders)
                + (contract.end() == null ? "" : ", " + contract.end());
    }

    private static @Nullable String verdictDue(PlanDetails details) {
        return details.facts()
                .template()
                .verdict()
                .flatMap(line -> details.schedule().action(line.key()))
                .flatMap(action -> Optional.ofNullable(action.latest()))
                .map(French::date)
                .orElse(null);
    }
}
