package fr.jalon.retroplanning.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class ChecklistPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    SignedIn nadia;
    SignedIn karim;
    String path;
    String page;

    @BeforeEach
    void aPlanNearItsEnd() {
        nadia = people.newCompany("Dépôt " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
        path = "/retroplannings/" + plans.plan(nadia, "Tonte", plans.today().plusDays(40));
        page = path + "/depot";
    }

    @Test
    void theListStandsOnThePlanFromStep3OnAndIsALinkBefore() {
        assertThat(get(nadia, path))
                .bodyText()
                .contains(
                        "Liste de vérification du dépôt",
                        "0 sur 6 vérifiés",
                        "Certificat de signature valable",
                        "J-40");
        String early = "/retroplannings/" + plans.early(nadia);
        assertThat(get(nadia, early))
                .bodyText()
                .contains("Liste de vérification du dépôt", early + "/depot")
                .doesNotContain("Certificat de signature valable");
        assertThat(get(nadia, early + "/depot")).hasStatusOk().bodyText().contains("Certificat de signature valable");
    }

    @Test
    void anItemIsTickedByWhomAndWhenAndTakenBack() {
        assertThat(post(karim, page + "/copie/coche", Map.of()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(page + "#copie");
        assertThat(post(karim, page + "/formats/coche", Map.of("de", "plan"))).hasRedirectedUrl(path + "#depot");
        assertThat(get(nadia, page)).bodyText().contains("Vérifié par Karim Morel", "2 sur 6 vérifiés");
        assertThat(get(nadia, path)).bodyText().contains("a vérifié avant le dépôt «");

        assertThat(post(nadia, page + "/copie/decoche", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(get(nadia, page)).bodyText().contains("1 sur 6 vérifié");
        assertThat(post(nadia, page + "/rien/coche", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCertificateThatEndsBeforeJIsAWarningTickedOrNot() {
        post(nadia, page + "/certificat/coche", Map.of());
        String tooEarly = plans.today().plusDays(20).toString();
        assertThat(post(nadia, page + "/certificat", Map.of("expire", tooEarly)))
                .hasStatus(HttpStatus.FOUND);

        assertThat(get(nadia, page))
                .bodyText()
                .contains("Il expire le", "avant J", "1\u00a0point d’attention", "value=\"" + tooEarly + "\"");
        assertThat(get(nadia, path)).bodyText().contains("a précisé avant le dépôt");
    }

    @Test
    void sizesAndHoursAreCompared() {
        assertThat(post(nadia, page + "/taille", Map.of("offre", "45,5 Mo", "limite", "40")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post(nadia, page + "/marge", Map.of("heureLimite", "12 h", "heureVisee", "11:15")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(nadia, page))
                .bodyText()
                .contains("plus que les 40", "value=\"45,5\"", "45\u00a0min avant l’heure limite", "value=\"11:15\"");
    }

    @Test
    void nothingTypedIsLostWhenItCannotBeRead() {
        post(nadia, page + "/marge", Map.of("heureLimite", "12:00", "heureVisee", "9:00"));
        assertThat(post(nadia, page + "/taille", Map.of("offre", "lourd", "limite", "-3")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Erreur",
                        "Avant le dépôt",
                        "value=\"lourd\"",
                        "value=\"-3\"",
                        "comme 45 ou 12,5",
                        "value=\"09:00\"");
        assertThat(post(nadia, page + "/certificat", Map.of("expire", "31/02/2027")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Cette date n’existe pas", "31/02/2027");
        assertThat(post(nadia, page + "/marge", Map.of("heureLimite", "25:00")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Écrivez une heure", "25:00");
        assertThat(post(nadia, page + "/marge", Map.of())).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whoComesSecondReadsWhatTheFirstTyped() {
        assertThat(post(karim, page + "/taille", Map.of("offre", "10", "limite", "40", "version", "0")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post(nadia, page + "/taille", Map.of("offre", "12", "limite", "40", "version", "0")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Karim Morel a modifié", "Taille des fichiers", "12");
        assertThat(post(nadia, page + "/certificat", Map.of("expire", "2031-01-01", "version", "0")))
                .as("another item")
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void severalAtOnceLoseNothing() throws Exception {
        List<MvcTestResult> answers = AtOnce.all(List.of(
                () -> post(nadia, page + "/copie/coche", Map.of()),
                () -> post(karim, page + "/copie/coche", Map.of()),
                () -> post(nadia, page + "/formats/coche", Map.of()),
                () -> post(karim, page + "/certificat", Map.of("expire", "2031-01-01"))));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(HttpStatus.FOUND));
        assertThat(get(nadia, page)).bodyText().contains("2 sur 6 vérifiés", "2031-01-01");
        assertThat(get(nadia, path).getResponse().getContentAsString(StandardCharsets.UTF_8))
                .containsOnlyOnce("«\u00a0Copie de sauvegarde\u00a0».");
    }

    @Test
    void aStrangerFindsNothing() {
        SignedIn stranger = people.theOtherOwner();
        assertThat(get(stranger, page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(stranger, page + "/copie/coche", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(stranger, page + "/certificat", Map.of("expire", "2031-01-01")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(nadia, page)).bodyText().contains("0 sur 6");
    }

    private MvcTestResult get(SignedIn person, String address) {
        return mvc.get().uri(address).with(SomePeople.as(person)).exchange();
    }

    private MvcTestResult post(SignedIn person, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(SomePeople.as(person));
        fields.forEach(request::param);
        return request.exchange();
    }
}
