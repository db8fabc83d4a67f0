package fr.jalon.contact.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.journal.domain.SomeNotices;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class JournalPagesTest {

    private static final Siren BUYER = new Siren("971000104");
    private static final String CARD = "/cibles/" + BUYER.value();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeNotices notices;

    @Autowired
    Clock clock;

    SignedIn nadia;
    UUID call;

    @BeforeEach
    void somethingSaid() {
        nadia = people.newCompany("Équitable " + SomeContracts.word());
        contracts.cleaning("Nettoyage").buyer(BUYER, "Ville de Montbriand").store();
        call = contacts.call(nadia, BUYER, "=1+1 veulent moins de tontes", contacts.person(nadia, BUYER, "Aubert"));
    }

    @Test
    void whatWasSaidIsOnTheCardOnPaperAndInATable() throws IOException {
        contacts.call(nadia, BUYER, "Deuxième appel");
        assertThat(post("/journal/" + call + "/documents", Map.of("handedOver", "plaquette 2026")))
                .hasStatus(302);
        assertThat(get(CARD + "/suite")).bodyText().contains("2 échanges avant procédure, tous au journal");
        assertThat(get(CARD + "/journal"))
                .hasStatusOk()
                .bodyText()
                .contains("R. 2111-1")
                .contains("Documents remis\u00a0: plaquette 2026");
        assertThat(paper())
                .contains("Ville de Montbriand")
                .contains("Avant la prochaine procédure")
                .contains("Aubert")
                .contains("plaquette 2026")
                .contains(nadia.name());
        String table = bodyOf(get(CARD + "/journal.csv"));
        assertThat(table.lines()).hasSize(3);
        assertThat(table)
                .startsWith("\uFEFFperiode;date;")
                .contains("plaquette 2026")
                .doesNotContain(";=1+1");
    }

    @Test
    void aNoticeClosesTheTimeBeforeAndWhatIsSaidDuringIsSeen() {
        LocalDate today = LocalDate.now(clock);
        assertThat(post(
                        "/journal/avis",
                        Map.of(
                                "noticeTitle", "Tonte 2027",
                                "publishedOn", today.minusDays(1).toString(),
                                "dueOn", today.plusDays(30).toString())))
                .hasStatus(302);
        assertThat(get(CARD + "/journal"))
                .bodyText()
                .contains("Pendant la procédure «\u00a0Tonte 2027\u00a0»")
                .contains("évitez ces échanges");
        assertThat(get(CARD + "/suite")).bodyText().contains("Aucun échange avant procédure");
    }

    @Test
    void anImpossibleNoticeIsRefusedAndNothingTypedIsLost() {
        assertThat(post("/journal/avis", Map.of("noticeTitle", "", "publishedOn", "2099-01-01", "dueOn", "2020-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("Dites de quel marché")
                .contains("n’est pas encore publié")
                .contains("vient après la publication")
                .contains("2099-01-01");
    }

    @Test
    void anotherCompanySeesNothingOfIt() {
        UUID notice = notices.notice(nadia, BUYER, "Secret", LocalDate.now(clock), null);
        SignedIn other = people.newCompany("Voisine " + SomeContracts.word());
        assertThat(mvc.get().uri(CARD + "/journal").with(SomePeople.as(other)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("tontes")
                .doesNotContain("Secret");
        assertThat(bodyOf(mvc.get()
                                .uri(CARD + "/journal.csv")
                                .with(SomePeople.as(other))
                                .exchange())
                        .lines())
                .hasSize(1);
        assertThat(mvc.get().uri(CARD + "/journal/" + call + "/documents").with(SomePeople.as(other)))
                .hasStatus(404);
        assertThat(mvc.post().uri(CARD + "/journal/avis/" + notice + "/retrait").with(SomePeople.as(other)))
                .hasStatus(404);
        assertThat(post("/journal/avis/" + notice + "/retrait", Map.of())).hasStatus(302);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        var request = mvc.post().uri(CARD + path).with(SomePeople.as(nadia));
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String bodyOf(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String paper() throws IOException {
        MvcTestResult result = get(CARD + "/journal.pdf");
        assertThat(result).hasStatusOk();
        try (PDDocument pdf = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
