package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.ErasedPerson;
import fr.jalon.account.PersonalTextRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of plans, why, and what their history tells of it. */
@Component
class PlanTexts extends PersonalTextRows {

    private static final int HISTORY = 10_000;
    private static final String OF_PLAN = "(SELECT p.authority_siren FROM retroplanning.plan p WHERE p.id = t.plan_id)";

    private final PlanRepository plans;
    private final CompanyScope scope;

    PlanTexts(PlanRepository plans, JdbcClient jdbc, CompanyScope scope) {
        super(jdbc, scope, List.of(new TextColumn("retroplanning.plan_history", "id", "detail", HISTORY, OF_PLAN)));
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    public void forget(ErasedPerson person) {
        super.forget(person);
        plans.findByCompanyId(scope.required())
                .forEach(plan ->
                        plan.forget(person.about(plan.subject().authority().orElse(null))));
    }
}
