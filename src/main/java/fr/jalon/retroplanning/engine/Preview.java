package fr.jalon.retroplanning.engine;

import fr.jalon.retroplanning.engine.calendar.FrenchDates;
import fr.jalon.retroplanning.engine.template.LegalMinimum;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The effect of another J before anybody accepts it. Accepting it gives exactly {@code after}.
 *
 * @param changes one for each line that the verdict did not drop, in the order of the method
 * @param legalBreaches in French, one sentence each; empty when nothing speaks against the new J
 */
public record Preview(Schedule before, Schedule after, List<Change> changes, List<String> legalBreaches) {

    public Preview {
        changes = List.copyOf(changes);
        legalBreaches = List.copyOf(legalBreaches);
    }

    public static Preview of(PlanFacts plan, DateWindow newJ, LocalDate today) {
        PlanFacts moved = plan.withJ(newJ);
        Schedule before = Scheduler.schedule(plan, today);
        Schedule after = Scheduler.schedule(moved, today);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.actions().size(); i++) {
            if (after.actions().get(i).status() != Status.DROPPED) {
                changes.add(
                        Change.between(before.actions().get(i), after.actions().get(i)));
            }
        }
        return new Preview(before, after, changes, breaches(moved, today));
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
            breaches.add("Ce jour J est passé : il était le " + FrenchDates.full(j) + ".");
            return breaches;
        }
        LocalDate notice =
                plan.template().line(minimum.noticeKey()).map(plan::doneOn).orElse(null);
        LocalDate from = notice == null ? today : notice;
        long days = ChronoUnit.DAYS.between(from, j);
        if (days < minimum.days()) {
            String since = notice == null
                    ? "Aucune publicité n’est notée, et il ne reste que " + days + " jours avant J"
                    : "Entre la publicité du " + FrenchDates.full(notice) + " et J il n’y a que " + days + " jours";
            breaches.add(since + ", moins que les " + minimum.days() + " jours de la loi : " + minimum.source());
        }
        return breaches;
    }
}
