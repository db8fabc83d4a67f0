package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.LoyaltyPlans;
import fr.jalon.retroplanning.VerdictGiven;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.scheduling.engine.Verdict.Outcome;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has plans take the verdict that was given on the authority they aim at, without telling it back. */
@Service
@Transactional
class LoyaltyPlanService implements LoyaltyPlans {

    private final PlanRepository plans;
    private final PlanHistory history;
    private final CompanyScope scope;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoyaltyPlanService(
            PlanRepository plans,
            PlanHistory history,
            CompanyScope scope,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.history = history;
        this.scope = scope;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int follow(Siren authority, boolean worked, LocalDate on, String proof, UUID by, @Nullable UUID besides) {
        Verdict verdict = new Verdict(worked ? Outcome.WORKED : Outcome.FAILED, on);
        List<Plan> others = plans.aimingAt(scope.required(), authority.value(), LocalDate.now(clock)).stream()
                .filter(plan -> !plan.id().equals(besides) && !plan.hasVerdict(verdict, proof))
                .toList();
        others.forEach(plan -> judge(plan, verdict, proof, by));
        return others.size();
    }

    private void judge(Plan plan, Verdict verdict, String proof, UUID by) {
        boolean worked = verdict.outcome() == Outcome.WORKED;
        plan.judge(verdict, VerdictProof.of(proof), by);
        history.write(
                plan.reference(),
                by,
                Kind.JUDGED,
                null,
                (worked ? ": réussie" : ": pas réussie") + " (« " + proof + " »)");
        events.publishEvent(new VerdictGiven(plan.companyId(), plan.id(), worked, by));
    }
}
