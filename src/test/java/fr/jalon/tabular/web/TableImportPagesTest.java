package fr.jalon.tabular.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.shared.Siren;
import fr.jalon.tabular.SampleImport;
import fr.jalon.tabular.domain.DraftCleanupRun;
import fr.jalon.tabular.reading.SomeTables;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import fr.jalon.testing.TestDatabase;
import fr.jalon.upload.SomeFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class TableImportPagesTest {

    private static final String HOME = "/imports/tables/" + SampleImport.KEY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    @Autowired
    DraftCleanupRun cleanup;

    SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Tableaux " + UUID.randomUUID());
    }

    @AfterEach
    void present() {
        clock.back();
    }

    @Test
    void aTableIsBroughtItsColumnsSaidItsRowsLookedAtAndTakenOnce() {
        String draft = brought("Liste d’essais;;\n\nNuméro SIREN;Raison sociale;Tél\n"
                + siren(1) + ";Ville d’Évry;0612345678\n"
                + siren(2) + ";Ville de Brest;06\n"
                + "12;Fausse;\n"
                + siren(1) + ";Encore;\n"
                + "TOTAL;;\n");
        assertThat(get(draft))
                .hasStatusOk()
                .bodyText()
                .contains("séparateur point-virgule", "encodage Windows-1252", "titres en ligne 3", "Ville d’Évry");
        assertThat(post(draft, Map.of("c0", "siren", "c1", "nom", "c2", "telephone")))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(draft + "/controle");
        assertThat(get(draft + "/controle"))
                .hasStatusOk()
                .bodyText()
                .contains("1\u00a0essai prêt.", "3\u00a0lignes refusées.", "1\u00a0ligne de total")
                .contains("data-label=\"Téléphone\"", "06 12 34 56 78", "Importer 1\u00a0essai")
                .contains("Un SIREN compte 9 chiffres", "déjà plus haut", "Ce n’est pas un numéro de téléphone");
        assertThat(get(draft + "/refus.csv"))
                .bodyText()
                .contains("Numéro SIREN;Raison sociale;Tél;", "12;Fausse;;6;", siren(1) + ";Encore;;7;");

        assertThat(post(draft + "/import", Map.of())).hasRedirectedUrl(draft + "/bilan");
        assertThat(post(draft + "/import", Map.of())).hasRedirectedUrl(draft + "/bilan");
        assertThat(get(draft + "/bilan"))
                .bodyText()
                .contains("1 cibles venues de essais.csv.", "3\u00a0lignes n’ont pas été prises");
        assertThat(names()).containsExactly("Ville d’Évry");
        assertThat(get(draft + "/controle")).hasRedirectedUrl(draft + "/bilan");
        assertThat(get(draft)).hasRedirectedUrl(draft + "/bilan");
    }

    @Test
    void twoClicksInTheSameInstantImportOnce() throws Exception {
        String draft = brought("SIREN;Sigle\n" + siren(3) + ";A\n");
        post(draft, Map.of("c0", "siren", "c1", "sigle"));
        List<MvcTestResult> answers = AtOnce.times(4, () -> post(draft + "/import", Map.of()));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasRedirectedUrl(draft + "/bilan"));
        assertThat(get(draft + "/bilan")).bodyText().contains("1 cibles venues");
    }

    @Test
    void whatTheModuleRefusesIsTakenBackAsAWhole() {
        String draft =
                brought("SIREN;Collectivité\n" + siren(4) + ";Ville\n" + siren(5) + ";" + SampleImport.REFUSED + "\n");
        post(draft, Map.of("c0", "siren", "c1", "nom"));
        assertThat(post(draft + "/import", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("La ligne 3 ne peut pas être prise.");
        assertThat(names()).isEmpty();
    }

    @Test
    void aLayoutThatIsKnownAsksNothingAgainButOfAnotherCompany() {
        String head = "SIREN;Qui;" + UUID.randomUUID() + "\n";
        post(brought(head + siren(6) + ";A;\n"), Map.of("c0", "siren", "c1", "nom"));

        assertThat(upload("b.csv", bytes(head.toUpperCase(java.util.Locale.ROOT) + siren(7) + ";B;\n"))
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/controle");
        SignedIn other = people.newCompany("Voisine " + UUID.randomUUID());
        nadia = other;
        assertThat(upload("b.csv", bytes(head + siren(7) + ";B;\n"))
                        .getResponse()
                        .getRedirectedUrl())
                .doesNotEndWith("/controle");
    }

    @Test
    void aLineOfHeadingsThatWasSaidOnceIsFoundAgain() {
        String table = "Bloc A;Bloc B;" + UUID.randomUUID() + "\nRepère;Qui;Remarque\n" + siren(11) + ";A;\n"
                + siren(12) + ";B;\n";
        String first = brought(table);
        assertThat(get(first)).bodyText().contains("titres en ligne 1");
        post(first + "/lecture", Map.of("entete", "2"));
        post(first, Map.of("c0", "siren", "c1", "nom"));

        MvcTestResult again = upload("b.csv", bytes(table));
        assertThat(again.getResponse().getRedirectedUrl()).endsWith("/controle");
        assertThat(get(String.valueOf(again.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("2\u00a0essais prêts.", "Aucune ligne refusée.");
    }

    @Test
    void aChoiceThatLacksSomethingIsShownAgainWithWhatWasChosen() {
        String draft = brought("x;y\n" + siren(8) + ";Ville\n");
        assertThat(post(draft, Map.of("c1", "sigle")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Erreur\u00a0: Colonnes de", "Indiquez la colonne «\u00a0SIREN\u00a0»")
                .contains("value=\"sigle\" selected");
        assertThat(post(draft, Map.of("c0", "n’importe", "c1", "quoi"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get(draft + "/controle")).hasRedirectedUrl(draft);
        assertThat(post(draft + "/import", Map.of())).hasRedirectedUrl(draft);
        assertThat(get(draft + "/refus.csv")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void sheetAndHeadingsMayBeSaidAndAWorkbookIsReadByItsTypes() {
        byte[] workbook = SomeTables.xlsx(book -> {
            book.newWorksheet("Autre").value(0, 0, "rien");
            Worksheet sheet = book.newWorksheet("Liste");
            sheet.value(0, 0, siren(9));
            sheet.value(0, 1, "Ville du classeur");
            sheet.value(0, 2, LocalDate.of(2027, 12, 6));
            sheet.style(0, 2).format("dd/mm/yyyy").set();
        });
        assertThat(upload("liste.xlsx", workbook)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        byte[] list = SomeTables.xlsx(book -> {
            Worksheet other = book.newWorksheet("Autre");
            other.value(0, 0, "a");
            other.value(1, 0, "b");
            Worksheet sheet = book.newWorksheet("Liste");
            sheet.value(0, 0, Long.valueOf(siren(9)));
            sheet.value(0, 1, "Ville du classeur");
            sheet.value(0, 2, LocalDate.of(2027, 12, 6));
            sheet.style(0, 2).format("dd/mm/yyyy").set();
        });
        String draft = location(upload("liste.xlsx", list));
        assertThat(get(draft)).bodyText().contains("Feuille", "Liste");
        assertThat(post(draft + "/lecture", Map.of("feuille", "Liste", "entete", "0")))
                .hasRedirectedUrl(draft);
        assertThat(get(draft)).bodyText().contains("sans ligne de titres", "Ville du classeur");
        post(draft, Map.of("c0", "siren", "c1", "nom", "c2", "vuLe"));
        assertThat(get(draft + "/controle")).bodyText().contains("6\u00a0déc. 2027", "1\u00a0essai prêt");
    }

    @Test
    void whatIsNoTableIsRefusedWithASentenceAtItsField() {
        assertThat(upload("a.pdf", SomeFiles.PDF))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("n’est pas un tableau");
        assertThat(upload("a.csv", bytes("Nom;Note\na;\"b\n")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("guillemet");
        assertThat(upload("a.csv", bytes("Nom;Note\n")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("aucune ligne");
        assertThat(upload("", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("/imports/tables/inconnu")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aThousandLinesOfWhichAFifthIsDirtAreAllTold() {
        String lines = IntStream.range(0, 1_000)
                .mapToObj(i -> (i % 5 == 0 ? "sans" : siren(1_000 + i)) + ";Ville " + i + ";=cmd|' /C calc'!A0")
                .collect(Collectors.joining("\n", "SIREN;Collectivité;Sigle\n", "\n"));
        String draft = brought(lines);
        post(draft, Map.of("c0", "siren", "c1", "nom", "c2", "sigle"));
        assertThat(get(draft + "/controle"))
                .bodyText()
                .contains("800\u00a0essais prêts.", "200\u00a0lignes refusées.", "Voici les premiers défauts");
        assertThat(get(draft + "/refus.csv"))
                .bodyText()
                .contains("Ville 995;'=cmd")
                .doesNotContain(";=cmd");
        post(draft + "/import", Map.of());
        assertThat(names()).hasSize(800);
    }

    @Test
    void whatNobodyGoesOnWithIsForgottenAndWhatIsGivenUpIsGoneAtOnce() {
        String given = brought("SIREN;Sigle\n" + siren(10) + ";A\n");
        assertThat(post(given + "/abandon", Map.of())).hasRedirectedUrl(HOME);
        assertThat(get(given)).hasStatus(HttpStatus.NOT_FOUND);

        String left = brought("SIREN;Sigle\n" + siren(10) + ";A\n");
        clock.to(LocalDate.now(clock).plusDays(2) + "T12:00");
        cleanup.run();
        assertThat(get(left)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(TestDatabase.get()
                        .unwalled()
                        .sql("SELECT count(*) FROM upload.file WHERE company_id = ?")
                        .param(nadia.company())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theModelHasTheHeadingsThatAreRecognised() {
        assertThat(get(HOME + "/modele.csv")).bodyText().contains("SIREN;Nom de la collectivité;Sigle;");
    }

    private List<String> names() {
        return scope.runAs(
                nadia.company(),
                () -> targets.all().stream().map(one -> one.authority().name()).toList());
    }

    private String brought(String table) {
        return location(upload("essais.csv", table.getBytes(Charset.forName("windows-1252"))));
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replace("/controle", "");
    }

    private MvcTestResult upload(String name, byte[] content) {
        return mvc.post()
                .uri(HOME)
                .multipart()
                .file(new MockMultipartFile("fichier", name, "application/octet-stream", content))
                .param("cle", UUID.randomUUID().toString())
                .with(SomePeople.as(nadia))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(SomePeople.as(nadia));
        fields.forEach(request::param);
        return request.exchange();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** With a key that holds. */
    private static String siren(int number) {
        return IntStream.range(0, 10)
                .mapToObj(key -> new Siren(String.format("97%06d%d", number, key)))
                .filter(Siren::hasValidKey)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
