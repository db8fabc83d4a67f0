package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleague;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands today, ready to be shown.
 *
 * @param authority the authority's SIREN where it is known
 * @param contractId the running contract it was made from
 * @param assignees who each line is given to, by line key
 * @param verdicts the judgements on loyalty, the last one counts
 * @param moves of J in force, the last one last; without those that were taken back
 * @param abandoned null while the plan is followed
 * @param handOver since when its specification is handed over; null while it is not, as far as anybody knows
 * @param colleagues the people an action can be given to
 * @param version of what is stored: a page sends it back to tell what it has not seen
 */
public record PlanDetails(
        UUID id,
        String title,
        String authorityName,
        @Nullable Siren authority,
        @Nullable UUID contractId,
        PlanFacts facts,
        Schedule schedule,
        Map<String, Colleague> assignees,
        List<Judgement> verdicts,
        List<JMove> moves,
        @Nullable Abandoned abandoned,
        @Nullable HandOver handOver,
        List<Colleague> colleagues,
        long version) {

    /** A verdict with the name of who gave it. */
    public record Judgement(boolean worked, LocalDate on, String proof, String by) {}

    /** Who no longer follows the plan, since when and why. */
    public record Abandoned(LocalDate on, String by, String reason) {}

    /**
     * J moved and not taken back.
     *
     * @param number 1 for the first move in force
     * @param fact what made it move
     * @param factOn when that was
     * @param kept how many lines stayed on their days
     */
    public record JMove(
            int number,
            Instant at,
            String by,
            DayJCause fact,
            LocalDate factOn,
            String reason,
            DateWindow from,
            DateWindow to,
            int kept) {

        /** Whether it left less in doubt than before. */
        public boolean isNarrowing() {
            return to.days() < from.days();
        }
    }

    public PlanDetails {
        assignees = Map.copyOf(assignees);
        verdicts = List.copyOf(verdicts);
        moves = List.copyOf(moves);
        colleagues = List.copyOf(colleagues);
    }

    public LocalDate j() {
        return schedule.j().likely();
    }

    /** Null when J never moved, or every move was taken back. */
    public @Nullable JMove lastMove() {
        return moves.isEmpty() ? null : moves.get(moves.size() - 1);
    }

    public Optional<Judgement> verdict() {
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.get(verdicts.size() - 1));
    }

    /** The first day on which a verdict makes sense: prospecting had begun, on paper at least. */
    public LocalDate oldestVerdict() {
        LocalDate opens = schedule.windows().get(0).opens();
        return opens.isBefore(facts.enteredOn()) ? opens : facts.enteredOn();
    }

    public int done() {
        return count(schedule.actions(), Status.DONE);
    }

    /** Lines done or still to be done; not the lost, nor those without object or waiting for the verdict. */
    public int counted() {
        return (int) schedule.actions().stream()
                .filter(action -> action.status().isCounted())
                .count();
    }

    public int late() {
        return count(schedule.actions(), Status.LATE);
    }

    /** Whether nothing is left to follow: J has passed, or the plan was given up. */
    public boolean isOver() {
        return abandoned != null || j().isBefore(schedule.today());
    }

    /** {@code Entretien des espaces verts · Nantes Métropole}. */
    public String name() {
        return title + " · " + authorityName;
    }

    public String path() {
        return "/retroplannings/" + id;
    }

    private static int count(List<ScheduledAction> actions, Status status) {
        return (int)
                actions.stream().filter(action -> action.status() == status).count();
    }
}
