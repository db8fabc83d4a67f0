package fr.jalon.retroplanning.checklist.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A check list that Nadia and Karim have begun, on each of their plans. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoChecklist {

    private final PlanQueries planQueries;
    private final ChecklistService checklists;
    private final CompanyScope scope;

    DemoChecklist(PlanQueries planQueries, ChecklistService checklists, CompanyScope scope) {
        this.planQueries = planQueries;
        this.checklists = checklists;
        this.scope = scope;
    }

    @EventListener
    @Order(330)
    void begin(DemoAccountsCreated world) {
        scope.runAs(world.companyId(), () -> {
            List<PlanDetails> plans = planQueries.running().stream().limit(3).toList();
            UUID nadia = world.membershipIds().get(0);
            UUID karim = world.membershipIds().get(world.membershipIds().size() - 1);
            plans.stream().filter(this::isUntouched).forEach(plan -> begin(plan, nadia, karim));
        });
    }

    private boolean isUntouched(PlanDetails plan) {
        return checklists.of(plan).stream().allMatch(item -> item.equals(CheckedItem.untouched(item.item())));
    }

    private void begin(PlanDetails plan, UUID nadia, UUID karim) {
        ItemAnswers certificate = new ItemAnswers(plan.j().minusDays(12), null, null, null, null);
        checklists.answer(plan, ChecklistItem.CERTIFICAT, certificate, null, nadia);
        checklists.tick(plan, ChecklistItem.PLATEFORME, karim);
    }
}
