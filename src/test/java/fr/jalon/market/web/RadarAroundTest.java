package fr.jalon.market.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class RadarAroundTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    private final String word = SomeContracts.word();
    private SignedIn owner;

    @BeforeEach
    void contractsHereAndThere() {
        owner = people.newCompany("Autour " + word);
        contract("dans Nantes").at("Code commune", "44109").store();
        contract("dans Saint-Nazaire").at("Code commune", "44184").store();
        contract("au code 44800").at("Code postal", "44800").store();
        contract("au code 49000").in("49").at("Code postal", "49000").store();
        contract("pour Rezé").buyer(new Siren("214401432"), "Ville de Rezé").store();
        contract("pour Châteaubriant")
                .buyer(new Siren("214400368"), "Ville de Châteaubriant")
                .store();
        contract("pour un lycée").buyer(new Siren("194400012"), "Lycée").store();
        contract("pour un lycée de Vendée")
                .in("85")
                .buyer(new Siren("198500012"), "Lycée")
                .store();
    }

    private SomeContracts.Draft contract(String where) {
        return contracts
                .cleaning("Nettoyage " + word + " " + where + ".")
                .ending(LocalDate.now(clock).plusMonths(12));
    }

    @Test
    void theListIsWhatLiesWithinTheReachOfTheProfile() {
        profile("Nantes", 30);
        assertThat(page("/echeances?metier=" + word + "&departements=&autour=oui"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "4\u00a0marchés",
                        "dans Nantes.",
                        "au code 44800.",
                        "pour Rezé.",
                        "pour un lycée.",
                        "à moins de 30\u00a0km de Nantes",
                        "/echeances.csv?metier=" + word + "&amp;departements=&amp;autour=oui")
                .doesNotContain(
                        "dans Saint-Nazaire.", "au code 49000.", "pour Châteaubriant.", "pour un lycée de Vendée.");
        assertThat(page("/echeances.csv?metier=" + word + "&departements=&autour=oui"))
                .bodyText()
                .contains("dans Nantes.")
                .doesNotContain("dans Saint-Nazaire.");
        profile("Nantes", 120);
        assertThat(page("/echeances?metier=" + word + "&departements=&autour=oui"))
                .bodyText()
                .contains("8\u00a0marchés");
    }

    @Test
    void aPlaceWithoutARadiusGoesAsFarAsTheRankingAssumes() {
        profile("Nantes", null);
        assertThat(page("/echeances?metier=" + word + "&departements=&autour=oui"))
                .bodyText()
                .contains("à moins de 80\u00a0km de Nantes", "dans Saint-Nazaire.", "au code 49000.");
    }

    @Test
    void placeAndDepartementsAreBothHeeded() {
        profile("Nantes", 120);
        assertThat(page("/echeances?metier=" + word + "&departements=49&autour=oui"))
                .bodyText()
                .contains("1\u00a0marché dont", "au code 49000.");
    }

    @Test
    void aProfileWithAPlaceButNoDepartementsOpensTheListAroundIt() {
        profile("Nantes", 30);
        scope.runAs(owner.company(), () -> {
            profiles.addTrade("90910");
            return true;
        });
        assertThat(page("/echeances"))
                .bodyText()
                .contains("Filtres de votre profil", "à moins de 30\u00a0km de Nantes")
                .contains("name=\"autour\" value=\"oui\" checked");
    }

    @Test
    void departementsOfTheProfileStillGoFirst() {
        scope.runAs(owner.company(), () -> {
            profiles.updateTerritory(List.of(new Department("44")), "Nantes", 30);
            return true;
        });
        assertThat(page("/echeances"))
                .bodyText()
                .contains("Loire-Atlantique", "Autour de nous")
                .doesNotContain("name=\"autour\" value=\"oui\" checked");
    }

    @Test
    void withoutAPlaceTheFilterIsNotOfferedAndAskedForItSaysWhatToDo() {
        assertThat(page("/echeances?metier=" + word)).hasStatusOk().bodyText().doesNotContain("Autour de nous");
        assertThat(page("/echeances?metier=" + word + "&autour=oui"))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez d’abord votre commune de départ");
        assertThat(page("/echeances?metier=" + word + "&autour=zz")).hasStatusOk();
    }

    private void profile(String place, @Nullable Integer radius) {
        scope.runAs(owner.company(), () -> {
            profiles.updateTerritory(List.of(), place, radius);
            return true;
        });
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(SomePeople.as(owner)).exchange();
    }
}
