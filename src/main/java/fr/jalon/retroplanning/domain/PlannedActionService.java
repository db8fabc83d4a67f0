package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.PlannedActions;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an interaction with an authority tick what plans had asked for. */
@Component
@Transactional
class PlannedActionService implements PlannedActions {

    private final PlanService planService;
    private final PlanQueries planQueries;
    private final CompanyScope scope;

    PlannedActionService(PlanService planService, PlanQueries planQueries, CompanyScope scope) {
        this.planService = planService;
        this.planQueries = planQueries;
        this.scope = scope;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedAction> openAt(Siren authority) {
        if (scope.current().isEmpty()) {
            return List.of();
        }
        return planQueries.running().stream()
                .filter(plan -> authority.equals(plan.authority()))
                .flatMap(PlannedActionService::openActions)
                .sorted(Comparator.comparing(PlannedAction::on))
                .toList();
    }

    @Override
    public void fulfil(UUID planId, String key, LocalDate on, UUID by) {
        planService.tick(new Change(planId, null, by), key, on);
    }

    @Override
    public void reopen(UUID planId, String key, UUID by) {
        planService.reopen(new Change(planId, null, by), key);
    }

    private static Stream<PlannedAction> openActions(PlanDetails plan) {
        return plan.schedule().open().stream()
                .filter(action -> action.line().kind() == Line.Kind.ACTION)
                .filter(action -> action.due() != null)
                .map(action -> action(plan, action));
    }

    private static PlannedAction action(PlanDetails plan, ScheduledAction action) {
        return new PlannedAction(
                plan.id(), action.key(), action.line().title(), plan.title(), Objects.requireNonNull(action.due()));
    }
}
