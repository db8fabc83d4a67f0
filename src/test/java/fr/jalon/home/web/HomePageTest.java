package fr.jalon.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.market.SomeContracts;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.shared.Department;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class HomePageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomePlans plans;

    @Autowired
    CompanyScope scope;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    Clock clock;

    @Test
    void aVisitorLearnsWhatJalonIsAndHowToComeIn() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Gagnez des marchés publics en commençant un an plus tôt", "/inscription", "/connexion");
    }

    @Test
    void aCompanyThatHasSaidNothingIsAskedWhatItSells() {
        SignedIn newcomer = people.newCompany("Entreprise muette");
        assertThat(mvc.get().uri("/").with(SomePeople.as(newcomer)))
                .hasStatusOk()
                .bodyText()
                .contains("Dites ce que vous vendez et où", "/compte/entreprise", "Rien à faire pour l’instant");
    }

    @Test
    void aCompanySeesWhatComesUpForItsTradeAndPlaceAndNothingElse() {
        SignedIn owner = people.newCompany("Entreprise de nettoyage");
        scope.runAs(owner.company(), () -> profiles.update(List.of("90913"), List.of(new Department("48")), null));
        LocalDate end = LocalDate.now(clock).plusMonths(9);
        String mine = SomeContracts.word();
        String elsewhere = SomeContracts.word();
        String otherTrade = SomeContracts.word();
        var id = contracts.cleaning(mine).cpv("90913000").in("48").ending(end).store();
        contracts.cleaning(elsewhere).cpv("90913000").in("75").ending(end).store();
        contracts.cleaning(otherTrade).cpv("80500000").in("48").ending(end).store();

        assertThat(mvc.get().uri("/").with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains(mine, "/retroplannings/nouveau?marche=" + id)
                .doesNotContain(elsewhere)
                .doesNotContain(otherTrade);
    }

    @Test
    void aMemberSeesTheNextActionsOfTheCompanysPlansAndNoOthers() {
        SignedIn owner = people.newCompany("Entreprise qui planifie");
        SignedIn stranger = people.newCompany("Entreprise étrangère");
        String title = SomeContracts.word();
        plans.plan(owner, title, LocalDate.now(clock).plusMonths(10));

        assertThat(mvc.get().uri("/").with(SomePeople.as(owner)))
                .bodyText()
                .contains(title, "Prochaine action")
                .doesNotContain("Aucun plan en cours");
        assertThat(mvc.get().uri("/").with(SomePeople.as(owner)))
                .bodyText()
                .as("an action leads to itself on its plan, not to the top of a long page")
                .containsPattern("href=\"/retroplannings/[0-9a-f-]{36}#[a-z0-9.-]+\"");
        assertThat(mvc.get().uri("/").with(SomePeople.as(stranger)))
                .bodyText()
                .doesNotContain(title)
                .contains("Aucun plan en cours");
    }

    @Test
    void anAdminIsLedToImportsAndAccountsAndABuyerIsNot() {
        assertThat(mvc.get().uri("/").with(people.admin())).bodyText().contains("/admin/imports", "/admin/comptes");
        assertThat(mvc.get().uri("/").with(people.buyer())).bodyText().doesNotContain("/admin/imports");
    }
}
