package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.DayJCause;
import fr.jalon.retroplanning.domain.DayJService;
import fr.jalon.retroplanning.domain.DayJService.NewJ;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.shared.DateWindow;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class NoticeCasePagesTest {

    private static final String ASKED = "Quel délai suit cet avis";
    private static final String FORBIDDEN = "Contraire à un minimum légal";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    DayJService dayJ;

    @Autowired
    CompanyScope scope;

    SignedIn nadia;
    UUID plan;

    @BeforeEach
    void aPlanWhoseJIsTwentyDaysAhead() {
        nadia = people.newCompany("Avis " + UUID.randomUUID());
        plan = plans.plan(nadia, "Tonte des stades", plans.today().plusDays(20));
    }

    @Test
    void anUnknownNoticeIsAskedAboutWithTheRuleAndTheShorterLawfulTimes() {
        assertThat(page())
                .contains(
                        ASKED,
                        "R2161-2",
                        "R2161-3, 1°",
                        "R2161-3, 3°",
                        "urgence dûment justifiée",
                        "jusqu’à 4 jours",
                        "R2132-6")
                .doesNotContain(FORBIDDEN);
    }

    @Test
    void theAnswerIsKeptAndDrivesTheLeastDaysAndTheLastAnswersAndCanBeChanged() {
        LocalDate before = limit();
        assertThat(answer("urgence")).hasStatus(HttpStatus.FOUND);

        assertThat(page())
                .doesNotContain(ASKED)
                .contains("urgence dûment justifiée", "a noté le délai de l’avis", "J-4 jours", "Changer");
        assertThat(limit()).isAfter(before);

        answer("ordinaire");
        assertThat(page())
                .contains("Quand l’avis est-il parti", "selected=\"selected\">Délai ordinaire")
                .doesNotContain(ASKED);
        assertThat(limit()).isEqualTo(before);

        answer("");
        assertThat(page()).contains(ASKED, "selected=\"selected\">Je ne sais pas encore");
    }

    @Test
    void onceTheNoticeIsReadItsCaseDecides() {
        LocalDate today = plans.today();
        NewJ known = new NewJ(DateWindow.exactly(today.plusDays(20)), DayJCause.NOTICE, today);
        scope.runAs(
                nadia.company(),
                () -> dayJ.move(new Change(plan, null, nadia.membership()), known, Set.of(), "l’avis le dit"));
        assertThat(page()).contains(ASKED, "L’avis est parti le").doesNotContain(FORBIDDEN);

        answer("ordinaire");
        assertThat(page()).contains(FORBIDDEN, "il n’y a que 20 jours").doesNotContain(ASKED);

        answer("preinformation");
        assertThat(page()).doesNotContain(ASKED).doesNotContain(FORBIDDEN);
    }

    @Test
    void aCaseThatIsNoneIsRefusedInASentenceOnThePage() {
        for (String rubbish : new String[] {"zz", "accord"}) {
            assertThat(answer(rubbish))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Ce cas n’existe pas pour cette procédure", "Tonte des stades");
        }
    }

    @Test
    void anotherJIsPreviewedWithTheQuestionToo() {
        UUID early = plans.early(nadia);
        assertThat(mvc.get()
                        .uri("/retroplannings/" + early + "/jour-j?j="
                                + plans.today().plusDays(20))
                        .with(SomePeople.as(nadia)))
                .bodyText()
                .contains("Délai à vérifier dans l’avis", "R2161-3, 3°")
                .doesNotContain(FORBIDDEN);
    }

    private LocalDate limit() {
        return Objects.requireNonNull(plans.details(nadia, plan)
                .schedule()
                .action("e3.reponses")
                .orElseThrow()
                .date());
    }

    private String page() {
        MvcTestResult result = mvc.get()
                .uri("/retroplannings/" + plan)
                .with(SomePeople.as(nadia))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult answer(String code) {
        return mvc.post()
                .uri("/retroplannings/" + plan + "/delai-de-l-avis")
                .param("cas", code)
                .with(SomePeople.as(nadia))
                .exchange();
    }
}
