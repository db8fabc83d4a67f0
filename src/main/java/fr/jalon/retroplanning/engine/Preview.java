package fr.jalon.retroplanning.engine;

import fr.jalon.retroplanning.engine.calendar.FrenchDates;
import fr.jalon.retroplanning.engine.law.LegalPeriods;
import fr.jalon.retroplanning.engine.template.LegalMinimum;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The effect of another J before anybody accepts it. Accepting it gives exactly {@code after}.
 *
 * @param changes one for each line that the verdict did not drop, in the order of the method
 * @param kept the day of each line that is to keep it, by line key
 * @param legalBreaches in French, one sentence each; empty when nothing speaks against the new J
 */
public record Preview(
        Schedule before,
        Schedule after,
        List<Change> changes,
        Map<String, LocalDate> kept,
        List<String> legalBreaches) {

    public Preview {
        changes = List.copyOf(changes);
        kept = Map.copyOf(kept);
        legalBreaches = List.copyOf(legalBreaches);
    }

    /** Every line follows J. */
    public static Preview of(PlanFacts plan, DateWindow newJ, LocalDate today) {
        return of(plan, newJ, Set.of(), "", today);
    }

    /**
     * Some lines keep their day, as far as the new J allows.
     *
     * @param wanted keys of the lines to keep; those that cannot be kept are left out
     * @param by the name of who moves J
     */
    public static Preview of(PlanFacts plan, DateWindow newJ, Set<String> wanted, String by, LocalDate today) {
        Schedule before = Scheduler.schedule(plan, today);
        PlanFacts moved = plan.withJ(newJ);
        Schedule after = Scheduler.schedule(moved, today);
        Map<String, LocalDate> kept = keepable(changes(before, after, Set.of()), wanted);
        if (!kept.isEmpty()) {
            moved = moved.keeping(kept, by);
            after = Scheduler.schedule(moved, today);
        }
        return new Preview(before, after, changes(before, after, kept.keySet()), kept, breaches(moved, today));
    }

    /** Whether the other choice of lines to keep does what this preview showed: those stay, all else goes as shown. */
    public boolean foretells(Preview other) {
        for (int i = 0; i < after.actions().size(); i++) {
            ScheduledAction shown = after.actions().get(i);
            ScheduledAction then = other.after.actions().get(i);
            boolean held = other.kept.containsKey(shown.key());
            LocalDate expected = held && !kept.containsKey(shown.key())
                    ? before.actions().get(i).planned()
                    : shown.planned();
            if (!Objects.equals(expected, then.planned()) || (!held && shown.status() != then.status())) {
                return false;
            }
        }
        return true;
    }

    private static List<Change> changes(Schedule before, Schedule after, Set<String> kept) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.actions().size(); i++) {
            ScheduledAction then = after.actions().get(i);
            if (then.status() != Status.DROPPED) {
                changes.add(Change.between(before.actions().get(i), then, kept.contains(then.key())));
            }
        }
        return changes;
    }

    private static Map<String, LocalDate> keepable(List<Change> changes, Set<String> wanted) {
        return changes.stream()
                .filter(change -> change.isKeepable() && wanted.contains(change.key()))
                .collect(Collectors.toMap(
                        Change::key,
                        change -> Objects.requireNonNull(change.before().planned())));
    }

    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * What the law says against this plan's J: too few days since its notice, or, when no notice is known, too few days
     * from today for one to appear.
     */
    static List<String> breaches(PlanFacts plan, LocalDate today) {
        List<String> breaches = new ArrayList<>();
        LegalMinimum minimum = plan.template().legalMinimum();
        LocalDate j = plan.j().likely();
        if (j.isBefore(today)) {
            breaches.add("Ce jour J est passé : il était le " + FrenchDates.full(j) + ".");
            return breaches;
        }
        LocalDate notice = plan.noticeOn();
        LocalDate from = notice == null ? today : notice;
        int least = LegalPeriods.leastDays(minimum.procedure(), from);
        long days = ChronoUnit.DAYS.between(from, j);
        if (days < least) {
            String left = days + (days < 2 ? " jour" : " jours");
            String since = notice == null
                    ? "Aucune publicité n’est notée, et il ne reste que " + left + " avant J"
                    : "Entre la publicité du " + FrenchDates.full(notice) + " et J il n’y a que " + left;
            breaches.add(since + ", moins que les " + least + " jours de la loi : "
                    + LegalPeriods.words(minimum.procedure(), from) + ". Vérifiez la date auprès de l’acheteur.");
        }
        return breaches;
    }
}
