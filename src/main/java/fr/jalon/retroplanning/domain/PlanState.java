package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.ActionState;
import fr.jalon.scheduling.engine.ActionState.Kept;
import fr.jalon.scheduling.engine.Notice;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is stored of a plan, to be looked at.
 *
 * @param actions by line key; a line without an entry is open and nobody's
 * @param verdicts the last one counts
 * @param moves of J that are in force, the last one last
 * @param kept the lines that stayed when J moved
 * @param noticeCase what people read in the notice; null while nobody has said
 * @param abandoned null while the plan is followed
 * @param handOver null while the specification is not handed over, as far as anybody knows
 */
record PlanState(
        UUID id,
        UUID companyId,
        PlanSubject subject,
        PlanTemplate template,
        DateWindow j,
        LocalDate enteredOn,
        @Nullable NoticeCase noticeCase,
        @Nullable Abandonment abandoned,
        @Nullable HandOver handOver,
        long version,
        Map<String, PlanAction> actions,
        List<LoyaltyVerdict> verdicts,
        List<DayJMove> moves,
        List<KeptLine> kept) {

    PlanState {
        actions = Map.copyOf(actions);
        verdicts = List.copyOf(verdicts);
        moves = List.copyOf(moves);
        kept = List.copyOf(kept);
    }

    /** What the engine computes the dates from. @param lines its own template; @param names the name of a member */
    PlanFacts facts(Template lines, Function<UUID, String> names) {
        Map<String, ActionState> states = new HashMap<>();
        actions.forEach((key, row) -> states.put(key, row.state(names)));
        keptDays(names)
                .forEach((key, day) ->
                        states.merge(key, new ActionState(null, null, day), (row, with) -> row.keeping(day)));
        return new PlanFacts(
                lines,
                j,
                template.cautious(),
                subject.place().orElse(null),
                enteredOn,
                new Notice(notice().orElse(null), noticeCase),
                handOver == null ? null : handOver.handedOverOn(),
                verdict(),
                states);
    }

    /** The last one given. */
    Verdict verdict() {
        return verdicts.isEmpty()
                ? Verdict.UNKNOWN
                : verdicts.get(verdicts.size() - 1).verdict();
    }

    /** The membership that each line is given to, by line key; without those that are nobody's. */
    Map<String, UUID> assignees() {
        Map<String, UUID> given = new HashMap<>();
        actions.forEach((key, row) -> {
            UUID membership = row.assignedTo();
            if (membership != null) {
                given.put(key, membership);
            }
        });
        return given;
    }

    /** @param rank of the move, zero for the first */
    int keptByMove(int rank) {
        return (int) kept.stream().filter(row -> row.move() == rank).count();
    }

    /** When the notice was sent, as the last move that says so tells. */
    private Optional<LocalDate> notice() {
        return moves.stream()
                .filter(move -> move.fact() == DayJCause.NOTICE)
                .map(DayJMove::factOn)
                .reduce((one, later) -> later);
    }

    /** The day each line kept, by line key; of several moves the last one counts. */
    private Map<String, Kept> keptDays(Function<UUID, String> names) {
        Map<String, Kept> days = new HashMap<>();
        kept.stream()
                .sorted(Comparator.comparing(KeptLine::move))
                .forEach(row -> days.put(
                        row.lineKey(),
                        new Kept(row.keptOn(), names.apply(moves.get(row.move()).movedBy()))));
        return days;
    }
}
