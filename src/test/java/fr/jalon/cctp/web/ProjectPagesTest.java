package fr.jalon.cctp.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class ProjectPagesTest {

    private static final Siren AUTHORITY = new Siren("971960000");
    private static final Siren OTHER = new Siren("971960018");
    private static final String TEXT = """
            # Cahier des clauses techniques

            ## 1 Objet

            Le marché porte sur l’entretien des espaces verts.

            ## 2 Tonte

            Le matériel est de marque Toro.

            La hauteur de coupe est de 6 cm.
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomeProjects projects;

    @Autowired
    DraftQueries draftQueries;

    @Autowired
    PublishedTexts texts;

    @Autowired
    SomeContracts contracts;

    @Autowired
    Clock clock;

    SignedIn claire;

    @BeforeEach
    void aBuyer() {
        claire = projects.buyer("Claire du projet " + UUID.randomUUID(), AUTHORITY);
    }

    @Test
    void fromADocumentToItsFirstVersion() {
        String review = redirect(mvc.post()
                .uri("/cctp/projets/imports")
                .multipart()
                .file(new MockMultipartFile(
                        "document", "cctp.md", "text/markdown", TEXT.getBytes(StandardCharsets.UTF_8)))
                .with(SomePeople.as(claire))
                .exchange());
        assertThat(get(review)).hasStatusOk().bodyText().contains("1 Objet").contains("titre dans le document");

        String project = redirect(mvc.post()
                .uri(review + "/projet")
                .param("draftTitle", "Entretien des espaces verts")
                .param("draftTrades", "77310000")
                .param("draftTerritory", "44")
                .with(SomePeople.as(claire))
                .exchange());
        assertThat(get(project))
                .hasStatusOk()
                .bodyText()
                .contains("Loire-Atlantique")
                .contains("en préparation");
        assertThat(get(project + "/publication")).bodyText().contains("Dites jusqu’à quand");
        assertThat(post(project + "/publication", "version", "1"))
                .as("without an end nothing goes out")
                .hasStatus(422)
                .bodyText()
                .contains("Dites jusqu’à quand");

        assertThat(post(
                        project + "/calendrier",
                        "endDay",
                        LocalDate.now(clock).plusWeeks(3).toString(),
                        "endTime",
                        "17:00"))
                .hasStatus(302);
        assertThat(post(project + "/publication", "version", "1", "accompanyingNote", "Dites-nous ce qui coûte."))
                .hasStatus(302);

        UUID id = id(project);
        assertThat(texts.one(id, 1).clauses()).hasSize(3);
        assertThat(texts.one(id, 1).note()).isEqualTo("Dites-nous ce qui coûte.");
        assertThat(get(project)).bodyText().contains("ouvert aux remarques").contains("version 1 publiée");
        assertThat(post(project + "/publication", "version", "1"))
                .as("the same form sent again publishes nothing over it")
                .hasStatus(409);
    }

    @Test
    void whatWasUnderstoodIsCorrectedBeforeAnythingIsADraft() {
        String review = pasted("Préambule.\n\nArticle 1 : Objet\n\nEntretien.\n\nArticle 2 : Tonte\n\nDouze passages.");
        int second = block(review, "2 Tonte");

        assertThat(post(review + "/etapes", "etapes", "0", "acte", "joindre", "bloc", String.valueOf(second)))
                .hasStatus(302);
        assertThat(get(review)).bodyText().contains("2\u00a0clauses");
        assertThat(post(review + "/etapes", "etapes", "0", "acte", "retirer", "bloc", "0"))
                .as("a colleague has corrected meanwhile")
                .hasStatus(409);
        assertThat(post(review + "/annulation")).hasStatus(302);
        assertThat(get(review)).bodyText().contains("3\u00a0clauses");
        assertThat(post(review + "/etapes", "etapes", "0", "acte", "danser", "bloc", "0"))
                .hasStatus(404);
    }

    @Test
    void anUnreadableDocumentIsSaidInASentence() {
        assertThat(mvc.post()
                        .uri("/cctp/projets/imports")
                        .multipart()
                        .file(new MockMultipartFile(
                                "document", "cctp.pdf", "application/pdf", new byte[] {37, 80, 68, 70}))
                        .with(SomePeople.as(claire)))
                .hasStatus(422)
                .bodyText()
                .contains("est un PDF");
        assertThat(post("/cctp/projets/imports", "pasted", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez un document");
    }

    @Test
    void aSubjectThatIsNotUnderstoodKeepsWhatWasTyped() {
        assertThat(post("/cctp/projets", "draftTitle", "", "draftTrades", "xyzzy", "draftTerritory", "Atlantide"))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez un titre")
                .contains("n’est ni un code")
                .contains("Département ou région inconnu")
                .contains("Atlantide");
    }

    @Test
    void twoPeopleWhoWriteTheSameClauseAreShownBothTexts() {
        UUID draft = projects.prepared(claire);
        ClauseDetails turf = clauses(draft).get(1);
        String path = "/cctp/projets/" + draft + "/clauses/" + turf.id();
        String seen = String.valueOf(turf.version());
        assertThat(post(
                        path,
                        "clauseLevel",
                        "1",
                        "clauseNumber",
                        "2",
                        "clauseTitle",
                        "Tonte",
                        "clauseText",
                        "Dix passages.\r\n\r\n- un\r\n- deux",
                        "version",
                        seen))
                .hasStatus(302);

        assertThat(post(
                        path,
                        "clauseLevel",
                        "1",
                        "clauseNumber",
                        "2",
                        "clauseTitle",
                        "Tonte",
                        "clauseText",
                        "Huit passages.",
                        "version",
                        seen))
                .hasStatus(409)
                .bodyText()
                .contains("Un collègue a modifié cette clause")
                .contains("Dix passages.")
                .contains("Huit passages.");
        assertThat(clauses(draft).get(1).said().words()).isEqualTo("Dix passages.\n\n- un\n- deux");
    }

    @Test
    void movingAClauseDoesNotDisturbWhoWritesIt() {
        UUID draft = projects.prepared(claire);
        ClauseDetails turf = clauses(draft).get(1);
        String path = "/cctp/projets/" + draft + "/clauses/" + turf.id();

        assertThat(post(path + "/place", "sens", "haut")).hasStatus(302);
        assertThat(post(
                        path,
                        "clauseLevel",
                        "1",
                        "clauseNumber",
                        "2",
                        "clauseTitle",
                        "Tonte",
                        "clauseText",
                        "Dix.",
                        "version",
                        String.valueOf(turf.version())))
                .hasStatus(302);

        assertThat(clauses(draft)).extracting(one -> one.said().title()).containsExactly("Tonte", "Objet", "Déchets");
        assertThat(clauses(draft).get(0).said().words()).isEqualTo("Dix.");
    }

    @Test
    void splittingAndJoiningRememberWhereWordsComeFrom() {
        UUID draft = projects.prepared(claire);
        UUID turf = clauses(draft).get(1).id();
        String path = "/cctp/projets/" + draft + "/clauses/";

        assertThat(post(path + turf + "/coupe", "paragraphe", "1")).hasStatus(302);
        List<ClauseDetails> cut = clauses(draft);
        assertThat(cut).hasSize(4);
        assertThat(cut.get(2).origins()).containsExactly(turf);
        assertThat(cut.get(2).said().words()).isEqualTo("La hauteur de coupe est de 6 cm.");
        assertThat(post(path + turf + "/coupe", "paragraphe", "5")).hasStatus(409);

        assertThat(post(path + cut.get(2).id() + "/jonction")).hasStatus(302);
        assertThat(clauses(draft).get(1).said().words()).isEqualTo(SomeProjects.TURF);
        assertThat(clauses(draft).get(1).origins()).contains(cut.get(2).id());
        assertThat(post(path + clauses(draft).get(0).id() + "/jonction")).hasStatus(409);
    }

    @Test
    void criteriaMakeAHundred() {
        UUID draft = projects.prepared(claire);
        String path = "/cctp/projets/" + draft + "/criteres";

        assertThat(mvc.post()
                        .uri(path)
                        .param("names", "Prix", "Technique", "Délais")
                        .param("weights", "60", "40 %", "30")
                        .param("kinds", "critere", "critere", "partie")
                        .with(SomePeople.as(claire)))
                .hasStatus(422)
                .bodyText()
                .contains("font 30");
        assertThat(mvc.post()
                        .uri(path)
                        .param("names", "Prix", "Technique", "Délais", "Méthode")
                        .param("weights", "60", "40", "15", "25")
                        .param("kinds", "critere", "critere", "partie", "partie")
                        .with(SomePeople.as(claire)))
                .hasStatus(302);
        assertThat(draftQueries.criteria(draftQueries.ofBuyer(draft, Buyer.of(claire))))
                .hasSize(4);
    }

    @Test
    void aBrandIsPointedOutMendedOrKeptWithAReason() {
        String review = pasted("Article 1 : Matériel\n\nLe matériel est de marque Toro.");
        String project = redirect(post(review + "/projet", "draftTitle", "Matériel", "draftTrades", "77310000"));
        String page = body(get(project + "/neutralite"));
        Matcher point = Pattern.compile("/neutralite/([0-9a-f]{64})/correction").matcher(page);
        assertThat(page).contains("Toro").contains("R2111-7");
        assertThat(point.find()).isTrue();

        assertThat(post(project + "/neutralite/garde", "point", point.group(1), "raison", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Dites pourquoi vous gardez");
        assertThat(post(project + "/neutralite/garde", "point", point.group(1), "raison", "Parc existant."))
                .hasStatus(302);
        assertThat(get(project + "/neutralite"))
                .bodyText()
                .contains("Parc existant.")
                .contains("Rien à décider");
        assertThat(post(project + "/neutralite/" + point.group(1) + "/reprise")).hasStatus(302);
        assertThat(post(project + "/neutralite/" + point.group(1) + "/correction"))
                .hasStatus(302);
        assertThat(clauses(id(project)).get(0).said().words()).contains("ou équivalent");
        assertThat(post(project + "/neutralite/" + point.group(1) + "/correction"))
                .as("it is mended already")
                .hasStatus(409);
    }

    @Test
    void theDraftOfTheNextContractKnowsTheOneThatEnds() {
        UUID contract = contracts
                .cleaning("Nettoyage de trois halls")
                .buyer(AUTHORITY, "Ville du projet")
                .ending(LocalDate.now(clock).plusMonths(10))
                .store();
        assertThat(get("/marches/" + contract)).bodyText().contains("Préparer le prochain cahier des charges");
        assertThat(get("/cctp/projets/nouveau?marche=" + contract)).bodyText().contains("Nettoyage de trois halls");

        String review = redirect(post(
                "/cctp/projets/imports", "pasted", "Article 1 : Objet\n\nNettoyage.", "renewed", contract.toString()));
        assertThat(get(review)).bodyText().contains("Nettoyage de trois halls");
        String project = redirect(post(
                review + "/projet",
                "draftTitle",
                "Nettoyage",
                "draftTrades",
                "90910000",
                "renewed",
                contract.toString()));

        assertThat(get(project)).bodyText().contains("Renouvelle").contains("/marches/" + contract);
        assertThat(get("/cctp/projets/nouveau?marche=n-importe-quoi")).hasStatusOk();
    }

    @Test
    void anotherAuthoritysDraftIsNotThere() {
        UUID draft = projects.prepared(claire);
        SignedIn stranger = projects.buyer("Luc d’ailleurs " + UUID.randomUUID(), OTHER);
        UUID clause = clauses(draft).get(0).id();

        for (String path : List.of(
                "",
                "/sujet",
                "/calendrier",
                "/clauses",
                "/clauses/" + clause,
                "/criteres",
                "/neutralite",
                "/publication")) {
            assertThat(mvc.get().uri("/cctp/projets/" + draft + path).with(SomePeople.as(stranger)))
                    .as(path)
                    .hasStatus(404);
        }
        for (String path : List.of("/clauses/" + clause + "/suppression", "/clauses/numeros", "/publication")) {
            assertThat(mvc.post().uri("/cctp/projets/" + draft + path).with(SomePeople.as(stranger)))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/cctp/projets").with(SomePeople.as(stranger)))
                .bodyText()
                .contains("Aucun projet");
    }

    private List<ClauseDetails> clauses(UUID draft) {
        return draftQueries.clauses(draftQueries.ofBuyer(draft, Buyer.of(claire)));
    }

    private String pasted(String text) {
        return redirect(post("/cctp/projets/imports", "pasted", text));
    }

    private int block(String review, String label) {
        Matcher clause = Pattern.compile(
                        "id=\"bloc-(\\d+)\"(?:(?!id=\"bloc-)[\\s\\S])*?" + Pattern.quote(">" + label + "<"))
                .matcher(body(get(review)));
        assertThat(clause.find()).isTrue();
        return Integer.parseInt(clause.group(1));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(claire)).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(SomePeople.as(claire));
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private static String redirect(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl()).replaceFirst("#.*", "");
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String path) {
        return UUID.fromString(path.replaceAll(".*/projets/([0-9a-f-]{36}).*", "$1"));
    }
}
