package fr.jalon.retroplanning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.market.ContractPlans;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class PlannedContractQueriesTest {

    @Autowired
    ContractPlans contracts;

    @Autowired
    PlanService planService;

    @Autowired
    CompanyScope scope;

    @Autowired
    PlanSettingsService settings;

    @Autowired
    SomePeople people;

    @Test
    void aContractLeadsToItsPlanUntilThatIsAbandonedAndToNobodyElses() {
        SignedIn nadia = people.newCompany("Jardins " + UUID.randomUUID());
        UUID contract = UUID.randomUUID();
        UUID plan = scope.runAs(
                nadia.company(),
                () -> planService.create(
                        new NewPlan(
                                "Tonte",
                                "Ville",
                                null,
                                null,
                                contract,
                                BuiltInTemplates.TRAVAUX,
                                DateWindow.exactly(LocalDate.of(2040, 1, 9)),
                                true),
                        nadia.membership()));

        assertThat(asked(nadia, contract)).containsOnly(Map.entry(contract, "/retroplannings/" + plan));
        assertThat(asked(people.theOtherOwner(), contract)).isEmpty();
        assertThat(contracts.paths(List.of(contract))).as("to nobody").isEmpty();

        scope.runAs(nadia.company(), () -> settings.abandon(new Change(plan, null, nadia.membership()), "perdu"));
        assertThat(asked(nadia, contract)).isEmpty();
    }

    private Map<UUID, String> asked(SignedIn who, UUID contract) {
        return scope.runAs(who.company(), () -> contracts.paths(List.of(contract, UUID.randomUUID())));
    }
}
