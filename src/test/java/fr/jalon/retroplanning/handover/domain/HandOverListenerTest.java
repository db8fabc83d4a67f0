package fr.jalon.retroplanning.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.cctp.register.domain.SomeClosures;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.HandOver;
import fr.jalon.retroplanning.domain.NewPlan;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JalonTest
class HandOverListenerTest {

    @Autowired
    SomePeople people;

    @Autowired
    SomeClosures closures;

    @Autowired
    DraftService draftService;

    @Autowired
    PlanService planService;

    @Autowired
    SomePlans plans;

    @Autowired
    CompanyScope scope;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHandOverReachesThePlansOfEveryCompanyOnThatContract() {
        UUID contract = UUID.randomUUID();
        SignedIn one = people.newCompany("Remise un " + contract);
        SignedIn other = people.newCompany("Remise deux " + contract);
        UUID first = planOn(one, contract);
        UUID second = planOn(other, contract);
        UUID elsewhere = planOn(one, UUID.randomUUID());
        SignedIn claire = people.join("Claire de la remise", Position.buyer("971007307", "Ville de la remise"));
        UUID draft = closures.closed(claire);
        jdbc.sql("UPDATE cctp.draft SET contract_id = ?, contract_title = 'Tonte' WHERE id = ?")
                .param(contract)
                .param(draft)
                .update();

        draftService.handOver(draft, Buyer.of(claire));

        HandOver expected = new HandOver(plans.today(), draft);
        Awaitility.await().untilAsserted(() -> {
            assertThat(plans.details(one, first).handOver()).isEqualTo(expected);
            assertThat(plans.details(other, second).handOver()).isEqualTo(expected);
        });
        assertThat(plans.details(one, elsewhere).handOver()).isNull();
    }

    private UUID planOn(SignedIn by, UUID contract) {
        NewPlan wanted = new NewPlan(
                "Tonte des stades",
                "Ville de Test",
                null,
                null,
                contract,
                BuiltInTemplates.SERVICES_ET_FOURNITURES,
                DateWindow.exactly(plans.today().plusMonths(14)),
                true);
        return scope.runAs(by.company(), () -> planService.create(wanted, by.membership()));
    }
}
