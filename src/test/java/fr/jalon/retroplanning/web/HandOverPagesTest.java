package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.HandOverService;
import fr.jalon.retroplanning.domain.NewPlan;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.scheduling.engine.Status;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class HandOverPagesTest {

    private static final String AT_STEP_3 = "Ce qui précède est sans objet";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    PlanService planService;

    @Autowired
    HandOverService handOvers;

    @Autowired
    CompanyScope scope;

    UUID contract = UUID.randomUUID();
    UUID dialogue = UUID.randomUUID();
    SignedIn nadia;
    UUID plan;

    @BeforeEach
    void aPlanOnAContract() {
        nadia = people.newCompany("Remise " + UUID.randomUUID());
        plan = planOn(contract);
    }

    @Test
    void theEndOfTheDialogueBringsThePlanToStepThree() {
        tell();

        assertThat(page("/retroplannings/" + plan))
                .contains(
                        AT_STEP_3,
                        "J’ai vu l’avis",
                        "/cctp/" + dialogue,
                        "Jalon a noté que le cahier des charges est remis");
        assertThat(page("/retroplannings")).contains("étape 3");
        assertThat(dropped()).isPositive();
    }

    @Test
    void toldTwiceItChangesNothingMoreAndWhatWasTakenBackStaysSo() {
        tell();
        long version = plans.details(nadia, plan).version();
        tell();
        assertThat(plans.details(nadia, plan).version()).isEqualTo(version);

        assertThat(post("/retrait", null, null)).hasStatus(HttpStatus.FOUND);
        tell();

        assertThat(dropped()).isZero();
        assertThat(page("/retroplannings/" + plan)).contains("n’est pas remis").doesNotContain(AT_STEP_3);
    }

    @Test
    void plansOnOtherContractsDoNotMove() {
        UUID other = planOn(UUID.randomUUID());

        tell();

        assertThat(plans.details(nadia, other).handOver()).isNull();
    }

    @Test
    void aPersonMaySayIt() {
        assertThat(post("", plans.today().toString(), null)).hasStatus(HttpStatus.FOUND);

        assertThat(page("/retroplannings/" + plan)).contains(AT_STEP_3).doesNotContain("Lire le texte remis");
        assertThat(dropped()).isPositive();
    }

    @Test
    void aDayThatIsNoneOrToComeIsRefusedOnThePage() {
        for (String rubbish :
                new String[] {"", "hier", plans.today().plusDays(1).toString(), "1900-01-01", "9".repeat(500)}) {
            assertThat(post("", rubbish, null))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Tonte des stades", "Noter la remise");
        }
        assertThat(dropped()).isZero();
    }

    @Test
    void whosePageIsOlderLosesTheRace() {
        long seen = plans.details(nadia, plan).version();
        tell();

        assertThat(post("", plans.today().minusDays(3).toString(), seen)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("/retrait", null, seen)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatIsOverCannotBeTickedUntilItIsTakenBack() {
        tell();
        assertThat(tick()).hasStatus(HttpStatus.FORBIDDEN);

        post("/retrait", null, null);
        assertThat(tick()).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult tick() {
        return mvc.post()
                .uri("/retroplannings/" + plan + "/actions/e1.o4.appeler/fait")
                .with(SomePeople.as(nadia))
                .exchange();
    }

    private void tell() {
        LocalDate on = plans.today().minusDays(1);
        scope.runAs(nadia.company(), () -> handOvers.noteForContract(contract, on, dialogue));
    }

    private UUID planOn(UUID its) {
        NewPlan wanted = new NewPlan(
                "Tonte des stades",
                "Ville de Test",
                null,
                null,
                its,
                BuiltInTemplates.SERVICES_ET_FOURNITURES,
                DateWindow.exactly(plans.today().plusMonths(14)),
                true);
        return scope.runAs(nadia.company(), () -> planService.create(wanted, nadia.membership()));
    }

    private int dropped() {
        return plans.details(nadia, plan).schedule().with(Status.DROPPED).size();
    }

    private String page(String path) {
        MvcTestResult result = mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String act, @Nullable String day, @Nullable Long seen) {
        var request = mvc.post().uri("/retroplannings/" + plan + "/cahier-des-charges" + act);
        if (day != null) {
            request = request.param("remisLe", day);
        }
        if (seen != null) {
            request = request.param("version", seen.toString());
        }
        return request.with(SomePeople.as(nadia)).exchange();
    }
}
