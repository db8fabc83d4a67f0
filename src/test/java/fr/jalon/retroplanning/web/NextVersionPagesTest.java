package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.NewPlan;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A plan made with a former version of a template that Jalon brings along. */
@JalonTest
class NextVersionPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    PlanService planService;

    @Autowired
    CompanyScope scope;

    SignedIn nadia;
    UUID plan;

    @BeforeEach
    void aPlanOfTheFirstVersion() {
        nadia = people.newCompany("Versions " + UUID.randomUUID());
        NewPlan wanted = new NewPlan(
                "Tonte des stades",
                "Ville de Test",
                null,
                null,
                null,
                BuiltInTemplates.find("services-fournitures", 1).orElseThrow(),
                DateWindow.exactly(plans.today().plusMonths(10)),
                true);
        plan = scope.runAs(nadia.company(), () -> planService.create(wanted, nadia.membership()));
        tick("e1.o5.inviter");
    }

    @Test
    void itKeepsItsVersionAndIsOfferedTheNextOneWithItsEffect() {
        assertThat(get("")).hasStatusOk().bodyText().contains("a une version 2", "démonstration ou sur un salon");
        assertThat(details().schedule().action("e3.exigences")).isEmpty();

        assertThat(get("/modele?modele=services-fournitures"))
                .hasStatusOk()
                .bodyText()
                .contains("S’ajoute", "Confronter chaque exigence", "Écrire l’offre", "sur un salon professionnel")
                .doesNotContain("Disparaît");
    }

    @Test
    void theNextVersionLosesNothingAndCanBeLeftAgain() {
        assertThat(follow(2)).hasStatus(HttpStatus.FOUND);
        assertThat(status("e1.o5.inviter")).isEqualTo(Status.DONE);
        assertThat(details().schedule().action("e3.rediger")).isPresent();
        assertThat(get("")).bodyText().doesNotContain("a une version 2");
        tick("e1.o5.salon");

        assertThat(get("/modele")).bodyText().contains("services-fournitures:1");
        assertThat(follow(1)).hasStatus(HttpStatus.FOUND);
        assertThat(status("e1.o5.inviter")).isEqualTo(Status.DONE);
        assertThat(get("")).bodyText().contains("sur un salon professionnel");
        follow(2);
        assertThat(status("e1.o5.salon"))
                .as("what was done with a line waits for it")
                .isEqualTo(Status.DONE);
    }

    private void tick(String key) {
        scope.runAs(nadia.company(), () -> planService.tick(new Change(plan, null, nadia.membership()), key));
    }

    private Status status(String key) {
        return details().schedule().action(key).orElseThrow().status();
    }

    private PlanDetails details() {
        return plans.details(nadia, plan);
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri("/retroplannings/" + plan + path)
                .with(SomePeople.as(nadia))
                .exchange();
    }

    private MvcTestResult follow(int version) {
        return mvc.post()
                .uri("/retroplannings/" + plan + "/modele")
                .param("modele", "services-fournitures")
                .param("edition", String.valueOf(version))
                .with(SomePeople.as(nadia))
                .exchange();
    }
}
