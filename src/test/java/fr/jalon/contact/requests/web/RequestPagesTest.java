package fr.jalon.contact.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.SomeAgenda;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class RequestPagesTest {

    private static final Siren BUYER = new Siren("971000062");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeRequests requests;

    @Autowired
    SomeAgenda agenda;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    SignedIn nadia;
    UUID contract;

    @BeforeEach
    void anAward() {
        nadia = people.newCompany("Atelier des lettres");
        contract = contracts
                .cleaning("Entretien des espaces verts")
                .buyer(BUYER, "Ville de Montbriand")
                .holders("Les Jardins de l’Erdre")
                .ending(LocalDate.now(clock).plusMonths(10))
                .store();
    }

    @Test
    void fromAnAwardToItsLetter() throws IOException {
        assertThat(get("/marches/" + contract))
                .bodyText()
                .contains("/demandes/nouvelle?marche=" + contract)
                .contains("Demander les documents");
        assertThat(get("/demandes/nouvelle?marche=" + contract))
                .hasStatusOk()
                .bodyText()
                .contains("Les Jardins de l’Erdre")
                .contains("L.\u00a0311-1")
                .contains("Ce qui ne se demande pas");
        String made = created(mvc.post()
                .uri("/demandes")
                .param("marche", contract.toString())
                .param("asked", "HOLDER_MARKS", "CRITERIA")
                .param("recipient", "PRADA")
                .param("recipientAddress", "prada@montbriand.example")
                .with(SomePeople.as(nadia))
                .exchange());

        assertThat(get(made))
                .hasStatusOk()
                .bodyText()
                .contains("à envoyer")
                .contains("mailto:prada@montbriand.example")
                .contains("les critères et sous-critères d’attribution")
                .doesNotContain("le rapport d’analyse des offres");
        String letter = paper(made + "/lettre.pdf");
        assertThat(letter)
                .contains("Ville de Montbriand")
                .contains("personne responsable de l’accès")
                .contains("attribué à Les Jardins de l’Erdre")
                .contains(nadia.name());
    }

    @Test
    void aRequestThatAsksForNothingIsRefusedAndNothingTypedIsLost() {
        assertThat(mvc.post()
                        .uri("/demandes")
                        .param("marche", contract.toString())
                        .param("recipientAddress", "prada sans arobase")
                        .with(SomePeople.as(nadia)))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez au moins un document")
                .contains("arobase")
                .contains("prada sans arobase");
        assertThat(mvc.post()
                        .uri("/demandes")
                        .param("marche", contract.toString())
                        .param("asked", "OWN_MARKS")
                        .with(SomePeople.as(nadia)))
                .hasStatus(422)
                .bodyText()
                .contains("si vous avez remis une offre");
    }

    @Test
    void anAwardThatNobodyPublishedIsAskedAboutByItsTitle() {
        assertThat(get("/demandes/nouvelle?cible=" + BUYER.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Quel marché");
        assertThat(mvc.post()
                        .uri("/demandes")
                        .param("cible", BUYER.value())
                        .param("asked", "CRITERIA")
                        .with(SomePeople.as(nadia)))
                .hasStatus(422)
                .bodyText()
                .contains("Dites de quel marché");
        assertThat(get("/demandes/nouvelle?marche=n%27importe")).hasStatus(404);
        assertThat(get("/demandes/nouvelle?cible=123")).hasStatus(404);
    }

    @Test
    void aStepThatCannotBeIsRefusedInWords() {
        UUID request = requests.sent(nadia, BUYER, contract, 10);
        assertThat(get("/demandes/" + request))
                .as("nothing is refused yet")
                .bodyText()
                .doesNotContain("Lettre à la CADA");
        assertThat(post(
                        request,
                        "/etapes/reception",
                        "stepDay",
                        LocalDate.now(clock).minusDays(11)))
                .hasStatus(422)
                .bodyText()
                .contains("avant l’envoi de la lettre");
        assertThat(post(request, "/etapes/relance", "stepDay", "31/02/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("n’existe pas");
        assertThat(post(request, "/saisine", "referralDay", LocalDate.now(clock)))
                .hasStatus(422)
                .bodyText()
                .contains("pas encore de refus")
                .contains("La lettre à la CADA est vide");
        assertThat(get("/demandes/" + request + "/etapes/reponse")).hasStatus(404);
    }

    @Test
    void receiptIsAskedForUntilItIsNoted() {
        UUID request = requests.sent(nadia, BUYER, contract, 10);
        String step = "/demandes/" + request + "/etapes/reception";
        assertThat(get("/demandes/" + request)).bodyText().contains(step);
        assertThat(post(
                        request,
                        "/etapes/reception",
                        "stepDay",
                        LocalDate.now(clock).minusDays(8)))
                .hasStatus(302);
        assertThat(get("/demandes/" + request))
                .bodyText()
                .contains("Réception connue")
                .doesNotContain(step);
    }

    @Test
    void silenceRunsOutAndIsReferredWithALetterOfItsOwn() throws IOException {
        UUID request = requests.sent(nadia, BUYER, contract, 40);
        assertThat(get("/demandes/" + request))
                .bodyText()
                .contains("refus par silence")
                .contains("Saisir la CADA")
                .contains("Lettre à la CADA");
        assertThat(agenda.entries(nadia, "demandes")).extracting(Entry::path).containsExactly("/demandes/" + request);
        assertThat(paper("/demandes/" + request + "/saisine.pdf"))
                .contains("Commission d’accès aux documents administratifs")
                .contains("ce silence vaut refus");

        assertThat(mvc.post()
                        .uri("/demandes/" + request + "/saisine")
                        .param("referralDay", LocalDate.now(clock).toString())
                        .param("referralLetter", "Madame, Monsieur,\n\nVoici.")
                        .with(SomePeople.as(nadia)))
                .hasStatus(302);
        assertThat(get("/demandes/" + request)).bodyText().contains("à la CADA").contains("son avis est attendu");
        assertThat(agenda.entries(nadia, "demandes")).isEmpty();

        assertThat(post(request, "/annulation", "x", "")).hasStatus(302);
        assertThat(get("/demandes/" + request)).bodyText().contains("refus par silence");
    }

    @Test
    void whatTheAnswerTeachesGoesToTheCardAndToTheRowOfTheContract() {
        UUID request = requests.sent(nadia, BUYER, contract, 20);
        assertThat(mvc.post()
                        .uri("/demandes/" + request + "/reponse")
                        .param("answerDay", LocalDate.now(clock).toString())
                        .param("decision", "PARTLY")
                        .param("criteria", "prix 60, technique 40")
                        .param("holderMark", "16/20")
                        .param("winningPrice", "186 000")
                        .with(SomePeople.as(nadia)))
                .hasStatus(302);
        assertThat(get("/cibles/" + BUYER.value()))
                .hasStatusOk()
                .bodyText()
                .contains("critères\u00a0: prix 60, technique 40 · titulaire noté 16/20")
                .contains("demande CADA du ")
                .contains(", réponse le ")
                .contains("186\u202f000\u00a0€");
        assertThat(post(request, "/reponse", "winningPrice", "beaucoup"))
                .hasStatus(422)
                .bodyText()
                .contains("Ce montant ne se lit pas");
    }

    @Test
    void aLetterThatChangedMeanwhileIsNotOverwritten() {
        UUID request = requests.draft(nadia, BUYER, contract);
        assertThat(mvc.post()
                        .uri("/demandes/" + request + "/lettre")
                        .param("letter", "Monsieur le Maire,")
                        .param("version", "0")
                        .with(SomePeople.as(nadia)))
                .hasStatus(302);
        assertThat(mvc.post()
                        .uri("/demandes/" + request + "/lettre")
                        .param("letter", "Madame la Maire,")
                        .param("version", "0")
                        .with(SomePeople.as(nadia)))
                .hasStatus(409)
                .bodyText()
                .contains("Madame la Maire,");
        assertThat(get("/demandes/" + request)).bodyText().contains("Monsieur le Maire,");
    }

    @Test
    void aFileIsJoinedDownloadedAndDeleted() {
        UUID request = requests.sent(nadia, BUYER, contract, 3);
        MockMultipartFile file = new MockMultipartFile("fichier", "notes.txt", "text/plain", "16/20".getBytes());
        assertThat(mvc.post()
                        .uri("/demandes/" + request + "/fichiers")
                        .multipart()
                        .file(file)
                        .with(SomePeople.as(nadia)))
                .hasStatus(302);
        String body = bodyOf(get("/demandes/" + request));
        String path = body.replaceAll("(?s).*href=\"(/demandes/[^\"]*/fichiers/[0-9a-f-]{36})\".*", "$1");
        assertThat(get(path))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .bodyText()
                .isEqualTo("16/20");
        assertThat(mvc.get().uri(path).with(people.otherOwner())).hasStatus(404);
        assertThat(mvc.post().uri(path + "/suppression").with(SomePeople.as(nadia)))
                .hasStatus(302);
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void anotherCompanySeesNothingOfIt() {
        UUID request = requests.sent(nadia, BUYER, contract, 40);
        requests.answer(nadia, request);
        SignedIn other = people.newCompany("Voisine " + SomeContracts.word());
        for (String path : new String[] {"", "/lettre", "/lettre.pdf", "/saisine", "/reponse", "/etapes/cloture"}) {
            assertThat(mvc.get().uri("/demandes/" + request + path).with(SomePeople.as(other)))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/demandes").with(SomePeople.as(other)))
                .bodyText()
                .doesNotContain(request.toString());
        assertThat(mvc.get().uri("/cibles/" + BUYER.value()).with(SomePeople.as(other)))
                .bodyText()
                .doesNotContain("prix 60");
        assertThat(agenda.sections(other)).isEmpty();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(UUID request, String path, String name, Object value) {
        return mvc.post()
                .uri("/demandes/" + request + path)
                .param(name, value.toString())
                .with(SomePeople.as(nadia))
                .exchange();
    }

    private static String created(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String paper(String path) throws IOException {
        MvcTestResult result = get(path);
        assertThat(result).hasStatusOk();
        try (PDDocument pdf = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
