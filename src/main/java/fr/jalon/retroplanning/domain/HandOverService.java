package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.site.French;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that the specification of the contract a plan aims at was handed over to the purchasing platform, which brings the plan to its
 * step of publicity, and takes it back.
 */
@Service
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 6, delay = 15, jitter = 15, multiplier = 2)
@Transactional
public class HandOverService {

    private final PlanRepository plans;
    private final PlanHistory history;
    private final PlanConflicts planConflicts;
    private final CompanyScope scope;
    private final Clock clock;

    HandOverService(
            PlanRepository plans, PlanHistory history, PlanConflicts planConflicts, CompanyScope scope, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.planConflicts = planConflicts;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A dialogue has ended: every plan of the company in scope that is followed and rests on its contract knows. Told again, it does
     * nothing more, and what a person took back stays so.
     *
     * @param dialogue whose end tells it
     */
    public void noteForContract(UUID contract, LocalDate on, UUID dialogue) {
        plans.onContract(scope.required(), contract, LocalDate.now(clock)).stream()
                .filter(plan -> plan.dayJ().handOver() == null)
                .filter(plan -> !history.isNotedByNobody(plan.id(), Kind.HANDED_OVER))
                .forEach(plan -> {
                    plan.dayJ().noteHandOver(new HandOver(on, dialogue));
                    history.write(plan.reference(), null, Kind.HANDED_OVER, null, words(on));
                });
    }

    /** A person says so. @param on since when; not in the future */
    public void note(Change change, LocalDate on) {
        Plan plan = load(change);
        HandOver known = plan.dayJ().handOver();
        if (known == null || !known.handedOverOn().equals(on)) {
            plan.dayJ().noteHandOver(new HandOver(on, null));
            history.write(plan.reference(), change.by(), Kind.HANDED_OVER, null, words(on));
        }
    }

    /** A person says that it is not, after all: all that was over is to be done again. */
    public void takeBack(Change change) {
        Plan plan = load(change);
        if (plan.dayJ().handOver() != null) {
            plan.dayJ().noteHandOver(null);
            history.write(plan.reference(), change.by(), Kind.NOT_HANDED_OVER, null, null);
        }
    }

    private Plan load(Change change) {
        Plan plan = plans.findById(change.planId()).orElseThrow(() -> new NotFoundException("plan " + change.planId()));
        planConflicts.check(plan, change, Kind.HANDED_OVER);
        planConflicts.check(plan, change, Kind.NOT_HANDED_OVER);
        return plan;
    }

    private static String words(LocalDate on) {
        return "depuis le " + French.longDate(on);
    }
}
