package fr.jalon.retroplanning.checklist.web;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.retroplanning.checklist.domain.CheckedItem;
import fr.jalon.retroplanning.checklist.domain.ChecklistItem;
import fr.jalon.retroplanning.checklist.domain.ItemStatus;
import fr.jalon.retroplanning.checklist.domain.ItemStatus.State;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.StepWindow;
import fr.jalon.scheduling.engine.SubmissionAdvice;
import fr.jalon.scheduling.wording.AdviceWording;
import fr.jalon.site.French;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The check list of a plan, ready to show.
 *
 * @param wrong the item whose form failed, null when none did
 * @param step the key of the step it belongs to, null when the plan's method has no numbered step
 * @param open whether that step has begun, so that the plan's page shows the list
 * @param progress {@code 4 sur 6 vérifiés}, with what is wrong
 * @param advice on how to hand in the bid today; empty before step 3
 */
public record ChecklistPage(
        PlanDetails details,
        @Nullable ChecklistItem wrong,
        @Nullable String step,
        boolean open,
        String progress,
        String advice,
        List<Line> lines) {

    /**
     * @param who who saw to it and when; empty while nobody has
     * @param asks whether something can be typed for it
     */
    public record Line(
            ChecklistItem item, State state, String sentence, boolean ticked, String who, boolean asks, int version) {

        /** Whether something is wrong with it. */
        public boolean isWarning() {
            return state == State.WARNING;
        }
    }

    static ChecklistPage of(PlanDetails details, List<CheckedItem> checks) {
        WorkCalendar calendar = WorkCalendar.of(details.facts().place());
        List<Line> lines = checks.stream()
                .map(check -> line(
                        check,
                        ItemStatus.of(check, details.j(), details.schedule().today(), calendar)))
                .toList();
        StepWindow last = details.schedule().windows().stream()
                .filter(window -> window.step().number() != null)
                .reduce((one, next) -> next)
                .orElse(null);
        return new ChecklistPage(
                details,
                null,
                last == null ? null : last.step().key(),
                last != null && !details.schedule().today().isBefore(last.opens()),
                progress(lines),
                SubmissionAdvice.on(details.facts(), details.schedule().today())
                        .map(AdviceWording::text)
                        .orElse(""),
                lines);
    }

    /** The same after the form of an item failed. */
    ChecklistPage failedOn(ChecklistItem item) {
        return new ChecklistPage(details, item, step, open, progress, advice, lines);
    }

    private static Line line(CheckedItem check, ItemStatus standing) {
        ChecklistItem item = check.item();
        String who = check.tickedBy() == null
                ? ""
                : "Vérifié par " + check.tickedBy() + ", " + French.moment(Objects.requireNonNull(check.tickedAt()));
        return new Line(
                item,
                standing.state(),
                standing.sentence(),
                check.isTicked(),
                who,
                item == ChecklistItem.CERTIFICAT || item == ChecklistItem.TAILLE || item == ChecklistItem.MARGE,
                check.version());
    }

    private static String progress(List<Line> lines) {
        long ticked = lines.stream().filter(Line::ticked).count();
        long wrong = lines.stream().filter(Line::isWarning).count();
        return ticked + " sur " + lines.size() + (ticked == 1 ? " vérifié" : " vérifiés")
                + (wrong == 0 ? "" : ", " + French.count(wrong, "point d’attention", "points d’attention"));
    }
}
