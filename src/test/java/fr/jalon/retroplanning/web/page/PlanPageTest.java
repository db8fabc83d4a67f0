package fr.jalon.retroplanning.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Team;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;

class PlanPageTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);
    private static final PlanParts NOTHING = PlanParts.together(List.of());

    @Test
    void theHeadSaysJAndHowSureItIs() {
        PlanPage certain = page(SomePlanDetails.plan().on(MADE));
        PlanPage likely = page(SomePlanDetails.plan()
                .range(LocalDate.of(2027, 11, 15), LocalDate.of(2028, 1, 20))
                .on(MADE));

        assertThat(certain.j()).isEqualTo("lundi 6 décembre 2027");
        assertThat(certain.jNote()).endsWith("à confirmer par l’avis");
        assertThat(certain.range().words()).isNull();
        assertThat(likely.jNote()).endsWith("probable, à confirmer");
        assertThat(likely.range().words()).isEqualTo("15 nov. 2027 au 20 janv. 2028");
    }

    @Test
    void theRunningContractStandsBesideTheAuthority() {
        ContractCard contract = new ContractCard(
                "Verdalia",
                "1er déc. 2023",
                "48 mois",
                "1 240 000 €",
                true,
                "prend fin le 30 nov. 2027",
                "30 nov. 2027",
                "/marches/1");

        assertThat(PlanPage.of(SomePlanDetails.plan().on(MADE), null, contract, List.of(), false, null, NOTHING)
                        .lead())
                .isEqualTo("Nantes Métropole · marché en cours : Verdalia, prend fin le 30 nov. 2027");
    }

    @Test
    void adviceOnTheSubmissionComesWithStep3() {
        assertThat(page(SomePlanDetails.plan().on(MADE)).submission()).isNull();
        assertThat(page(SomePlanDetails.plan().on(SomePlanDetails.J.minusDays(3)))
                        .submission())
                .contains("Déposez par voie électronique");
    }

    @Test
    void aStepCountsWhatIsDoneAndFoldsWhatIsGone() {
        StepView hypotheses =
                page(SomePlanDetails.plan().failed(MADE).on(MADE)).steps().get(1);

        assertThat(hypotheses.hypotheses()).isTrue();
        assertThat(hypotheses.progress()).isEqualTo("0 sur 7");
        assertThat(hypotheses.goneLabel()).isEqualTo("1 action sans objet");
        assertThat(hypotheses.all()).hasSize(8);
    }

    @Test
    void aLatePlanCountsTheLostTheSqueezedAndThePossible() {
        LocalDate late = LocalDate.of(2027, 7, 6);
        LateEntry entry = Objects.requireNonNull(
                page(SomePlanDetails.plan().enteredOn(late).on(late)).lateEntry());

        assertThat(entry.since()).isEqualTo("6 juillet 2027, 5 mois avant J");
        assertThat(entry.lostCount()).isEqualTo(19);
        assertThat(entry.serious()).isEqualTo(8);
        assertThat(entry.squeezed()).hasSize(4);
        assertThat(entry.possible()).isEqualTo(15);
    }

    @Test
    void thePreviewPutsTheWorstFirst() {
        LocalDate today = LocalDate.of(2027, 2, 10);
        PlanFacts facts =
                SomePlanDetails.plan().done("e1.o1.lister", MADE).on(today).facts();
        PreviewPage page =
                PreviewPage.of(Preview.of(facts, facts.withJ(DateWindow.exactly(LocalDate.of(2027, 9, 20))), today));

        assertThat(page.groups())
                .extracting(PreviewPage.Group::title)
                .containsSubsequence("Devient impossible", "Se déplace", "Ne bouge pas");
        assertThat(page.from()).isEqualTo("lundi 6 décembre 2027");
        assertThat(page.groups()).allSatisfy(group -> assertThat(group.items()).isNotEmpty());
    }

    @Test
    void thePlansOfACompanyShareOneAxisAndSayHowTheyStand() {
        LocalDate today = LocalDate.of(2027, 1, 20);
        PlansPage page = PlansPage.of(
                new PageImpl<>(List.of(
                        SomePlanDetails.plan().on(today),
                        SomePlanDetails.plan()
                                .enteredOn(LocalDate.of(2027, 7, 6))
                                .on(LocalDate.of(2027, 7, 6)),
                        SomePlanDetails.plan().done("j.soumissionner", today).on(today))),
                List.of(),
                Load.of(new Team(List.of()), List.of(), today),
                today);

        assertThat(page.rows())
                .extracting(PlansPage.Row::chip)
                .containsExactly("3 en retard", "commencé tard", "offre déposée");
        assertThat(page.rows())
                .extracting(row -> row.line().j())
                .containsOnly(page.rows().get(0).line().j());
        Load nothing = Load.of(new Team(List.of()), List.of(), today);
        assertThat(PlansPage.of(new PageImpl<>(List.of()), List.of(), nothing, today)
                        .rows())
                .isEmpty();
    }

    private static PlanPage page(PlanDetails details) {
        return PlanPage.of(details, null, null, List.of(), false, null, NOTHING);
    }
}
