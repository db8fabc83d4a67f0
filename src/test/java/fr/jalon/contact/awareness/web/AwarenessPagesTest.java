package fr.jalon.contact.awareness.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.awareness.domain.SomeFrameworks;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class AwarenessPagesTest {

    private static final Siren BUYER = new Siren("971000096");
    private static final String CARD = "/cibles/" + BUYER.value();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeFrameworks frameworks;

    @Autowired
    Clock clock;

    SignedIn nadia;

    @BeforeEach
    void aBuyer() {
        nadia = people.newCompany("Solidaire " + SomeContracts.word());
        contracts.cleaning("Nettoyage").buyer(BUYER, "Ville de Montbriand").store();
    }

    @Test
    void aKitIsTickedAndUntickedPerAuthority() {
        assertThat(get(CARD + "/suite")).bodyText().contains("aucune action faite sur 5");
        assertThat(post(CARD + "/sensibilisation/lots-reserves", Map.of())).hasStatus(302);
        assertThat(post(CARD + "/sensibilisation/lots-reserves", Map.of()))
                .as("ticked twice")
                .hasStatus(302);
        assertThat(get(CARD + "/sensibilisation"))
                .hasStatusOk()
                .bodyText()
                .contains("L. 2113-12")
                .contains("fait le ");
        assertThat(get(CARD + "/suite")).bodyText().contains("1\u00A0action faite sur 5");
        assertThat(post(CARD + "/sensibilisation/lots-reserves/annulation", Map.of()))
                .hasStatus(302);
        assertThat(get(CARD + "/sensibilisation")).bodyText().doesNotContain("fait le ");
        assertThat(post(CARD + "/sensibilisation/inconnue", Map.of())).hasStatus(404);
    }

    @Test
    void ordersAreFollowedAgainstTheMaximumAndWhoDoesNotOrderIsNamed() {
        UUID framework = frameworks.framework(nadia, BUYER, "Entretien des stades");
        UUID sports = frameworks.service(nadia, framework, "Sports");
        frameworks.service(nadia, framework, "Voirie");
        String path = "/accords-cadres/" + framework;
        assertThat(post(
                        path + "/commandes",
                        Map.of("orderDay", today(), "orderAmount", "8 000", "orderService", sports.toString())))
                .hasStatus(302);
        assertThat(get(path))
                .hasStatusOk()
                .bodyText()
                .contains("8\u202f000\u00a0€ commandés sur 40\u202f000\u00a0€")
                .contains("soit 20")
                .contains("avant la fin")
                .contains("1 service ne commande pas encore")
                .contains("Proposez un quart d’heure");
        assertThat(get(CARD + "/suite"))
                .bodyText()
                .contains("Entretien des stades")
                .contains(": Voirie");
        assertThat(get("/accords-cadres")).bodyText().contains("Entretien des stades");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingTypedIsLost() {
        assertThat(post(
                        "/accords-cadres",
                        Map.of(
                                "cible", BUYER.value(),
                                "frameworkTitle", "Tonte",
                                "minimum", "50 000",
                                "maximum", "40 000",
                                "startsOn", "2027-01-01",
                                "endsOn", "2026-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("plus petit que le minimum")
                .contains("La fin vient après le début")
                .contains("50 000");
        String path = "/accords-cadres/" + frameworks.framework(nadia, BUYER, "Tonte");
        assertThat(post(path + "/commandes", Map.of("orderDay", "2099-01-01", "orderAmount", "cher")))
                .hasStatus(422)
                .bodyText()
                .contains("n’est pas encore passée")
                .contains("ne se lit pas")
                .contains("cher");
        assertThat(post(path + "/services", Map.of("serviceName", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez le nom");
    }

    @Test
    void anOrderAndAServiceAreTakenBack() {
        UUID framework = frameworks.framework(nadia, BUYER, "Tonte");
        UUID sports = frameworks.service(nadia, framework, "Sports");
        UUID order = frameworks.order(nadia, framework, "1250.50", sports);
        String path = "/accords-cadres/" + framework;
        assertThat(post(path + "/services/" + sports + "/retrait", Map.of())).hasStatus(302);
        assertThat(get(path)).bodyText().contains("1\u202f250,50\u00a0€").contains("service inconnu");
        assertThat(post(path + "/commandes/" + order + "/retrait", Map.of())).hasStatus(302);
        assertThat(get(path)).bodyText().doesNotContain("service inconnu");
        assertThat(post(path + "/commandes/" + order + "/retrait", Map.of())).hasStatus(404);
    }

    @Test
    void anotherCompanySeesNothingOfIt() {
        UUID framework = frameworks.framework(nadia, BUYER, "Secret");
        UUID order = frameworks.order(nadia, framework, "100", null);
        post(CARD + "/sensibilisation/sourcing", Map.of());
        SignedIn other = people.newCompany("Voisine " + SomeContracts.word());
        String path = "/accords-cadres/" + framework;
        assertThat(mvc.get().uri(path).with(SomePeople.as(other))).hasStatus(404);
        assertThat(mvc.post().uri(path + "/commandes/" + order + "/retrait").with(SomePeople.as(other)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/accords-cadres").with(SomePeople.as(other)))
                .bodyText()
                .doesNotContain("Secret");
        assertThat(mvc.get().uri(CARD + "/suite").with(SomePeople.as(other)))
                .bodyText()
                .doesNotContain("Secret")
                .contains("aucune action faite sur 5");
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(SomePeople.as(nadia));
        typed.forEach(request::param);
        return request.exchange();
    }
}
