package fr.jalon.retroplanning.capacity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.Workloads;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class WorkloadQueriesTest {

    @Autowired
    Workloads workloads;

    @Autowired
    PlanQueries planQueries;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    LoadWorld world;

    @Autowired
    CompanyScope scope;

    @Test
    void theLoadIsAddedUpOnceForEveryPageUntilSomethingChanges() {
        SignedIn nadia = people.newCompany("Charge " + UUID.randomUUID());
        UUID plan = plans.early(nadia);
        Load onItsPage = scope.runAs(nadia.company(), workloads::now);

        assertThat(inTheList(nadia)).isSameAs(onItsPage);

        world.give(nadia, plan, "e1.o4.appeler", nadia.membership());
        assertThat(inTheList(nadia)).isNotSameAs(onItsPage);
    }

    private Load inTheList(SignedIn who) {
        return scope.runAs(who.company(), () -> workloads.of(planQueries.running()));
    }
}
