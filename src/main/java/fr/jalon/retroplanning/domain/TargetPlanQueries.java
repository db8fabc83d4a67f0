package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.TargetPlans;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the card of a target which plans aim at it. */
@Component
@Transactional(readOnly = true)
class TargetPlanQueries implements TargetPlans {

    private final PlanQueries planQueries;
    private final CompanyScope scope;

    TargetPlanQueries(PlanQueries planQueries, CompanyScope scope) {
        this.planQueries = planQueries;
        this.scope = scope;
    }

    @Override
    public List<TargetPlan> of(Siren authority) {
        if (scope.current().isEmpty()) {
            return List.of();
        }
        return planQueries.running().stream()
                .filter(details -> authority.equals(details.authority()))
                .map(TargetPlanQueries::plan)
                .toList();
    }

    private static TargetPlan plan(PlanDetails details) {
        Optional<ScheduledAction> next = details.schedule().next();
        return new TargetPlan(
                details.id(),
                details.title(),
                details.contractId(),
                details.schedule().j(),
                details.done(),
                details.counted(),
                next.map(action -> action.line().title()).orElse(null),
                next.map(ScheduledAction::date).orElse(null),
                next.map(action -> details.path() + "#" + action.key()).orElse(null),
                verdictDue(details),
                details.path());
    }

    private static @Nullable LocalDate verdictDue(PlanDetails details) {
        return details.schedule().open().stream()
                .filter(action -> action.line().kind() == Line.Kind.VERDICT)
                .findFirst()
                .map(ScheduledAction::date)
                .orElse(null);
    }
}
