package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.market.ContractId;
import fr.jalon.shared.Siret;
import fr.jalon.tabular.SampleImport;
import fr.jalon.tabular.domain.DraftCleanupRun;
import fr.jalon.tabular.domain.TableDraftOwner;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import fr.jalon.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables of awards with names of columns that Jalon does not know: said once on a page, remembered from then on. */
@JalonTest
class AwardTablePagesTest {

    private static final String HOME = "/imports/tables/marches";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompanyScope scope;

    @Autowired
    Companies companies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ImportQueue queue;

    @Autowired
    ImportCommand command;

    @Autowired
    DraftCleanupRun cleanup;

    @Autowired
    MovedClock clock;

    SignedIn admin;
    String buyer;

    /** A layout that no other test has said anything of: {@code Dossier;Qui achète;Quoi;Combien;<own>}. */
    String header;

    @BeforeEach
    void ownWorld() {
        admin = people.theAdmin();
        buyer = Samples.buyer();
        header = "Dossier;Qui achète;Quoi;Combien;" + UUID.randomUUID() + "\n";
    }

    @AfterEach
    void present() {
        clock.back();
    }

    @Test
    void aTableWithUnknownColumnsIsSaidCheckedLineByLineAndImportedUnderItsName() {
        String name = "marchés " + UUID.randomUUID() + ".csv";
        MvcTestResult sent = upload(
                name,
                ("Nos marchés;;;;\n\n" + header + "2024-1;" + buyer + ";Élagage;130000,50;a\n2024-2;12;Entretien;5;b\n;"
                                + buyer + ";Sans numéro;7;c\nnan;" + buyer + ";Faux numéro;7;d\n")
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(sent).hasStatus(HttpStatus.FOUND);
        String draft = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(draft).startsWith(HOME + "/").doesNotEndWith("/controle");
        assertThat(get(draft))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Que dit chaque colonne",
                        name,
                        "Windows-1252",
                        "titres en ligne 3",
                        "Élagage",
                        "Numéro du marché");

        assertThat(post(draft, Map.of("c2", "objet")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Indiquez la colonne «\u00A0Numéro du marché\u00A0»", "«\u00A0SIRET de l’acheteur\u00A0»");
        say(draft);
        assertThat(get(draft + "/controle"))
                .hasStatusOk()
                .bodyText()
                .contains("1\u00A0marché prêt.", "3\u00A0lignes refusées.", "Importer 1\u00A0marché")
                .contains("L&#39;identifiant de l&#39;acheteur n&#39;est ni un SIRET ni un SIREN.")
                .contains("«\u00A0Numéro du marché\u00A0» manque.", "Aucun numéro de marché");
        assertThat(get(draft + "/refus.csv"))
                .bodyText()
                .contains("2024-2;12;Entretien;5;b;5;SIRET de l’acheteur\u00A0:", "Faux numéro;7;d;7;Numéro du marché");

        assertThat(post(draft + "/import", Map.of())).hasRedirectedUrl(draft + "/bilan");
        assertThat(get(draft + "/bilan"))
                .bodyText()
                .contains("Import lancé", "1\u00A0ligne est remise à l’import", "href=\"/admin/imports\"")
                .contains("3\u00A0lignes n’ont pas été prises");
        assertThat(get("/admin/imports")).bodyText().contains(name, admin.name());
        assertThat(ended(name)).containsEntry("state", "DONE").containsEntry("created", 1L);
        assertThat(amount("2024-1")).isEqualTo("130000.50");
    }

    @Test
    void aKnownLayoutIsReadWithoutAQuestionOnThePageAndByTheCommand(@TempDir Path folder) throws Exception {
        remember();

        String name = UUID.randomUUID() + ".csv";
        assertThat(upload(name, bytes(header.toUpperCase(java.util.Locale.ROOT) + row("2025-7", "9000"))))
                .hasStatus(HttpStatus.FOUND)
                .satisfies(answer ->
                        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/admin/imports/"));
        assertThat(ended(name)).containsEntry("state", "DONE").containsEntry("created", 1L);
        assertThat(amount("2025-7")).isEqualTo("9000.00");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = Files.writeString(folder.resolve("suite.csv"), header + row("2026-1", "100000"));
        assertThat(command.run(List.of(file.toString()), printer(out), printer(out)))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("nouveaux=1", "rejetés=0");
        assertThat(amount("2026-1")).isEqualTo("100000.00");
    }

    @Test
    void aKnownLayoutIsReadWhateverItsSize(@TempDir Path folder) throws Exception {
        remember();
        String object = "Un objet long. ".repeat(14);
        String rows = IntStream.rangeClosed(0, 50_000)
                .mapToObj(i -> "G" + i + ";" + buyer + ";" + object + i + ";" + (200 + i) + ";\n")
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("grand.csv"), header + rows);
        assertThat(Files.size(file)).isGreaterThan(11_000_000);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(file.toString()), printer(out), printer(out)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("lus=50001 nouveaux=50001");
    }

    /** As the page promises it: « il se lit comme le premier ». */
    @Test
    void theRefusedLinesOnceCorrectedAreReadWithoutAQuestion() throws Exception {
        String draft =
                brought(header + row("2024-1", "130000") + row("2024-2", "7000").replace(buyer, "12"));
        say(draft);
        String refused = get(draft + "/refus.csv").getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(refused).contains("Motif du refus", "2024-2;12;");

        String name = UUID.randomUUID() + ".csv";
        upload(name, bytes(refused.replace(";12;", ";" + buyer + ";")));

        assertThat(ended(name)).containsEntry("state", "DONE").containsEntry("created", 1L);
        assertThat(amount("2024-2")).isEqualTo("7000.00");
    }

    @Test
    void manyFieldsStandOneBelowTheOther() {
        String draft = begun("id;acheteur_id;acheteur_nom;objet;montant;dureeMois;codeCPV;titulaire_nom;"
                + UUID.randomUUID() + ";x\n" + "2024-1;" + buyer + ";Ville;Élagage;700;12;77340000;Paysages;;\n");
        post(
                draft,
                Map.of(
                        "c0",
                        "id",
                        "c1",
                        "acheteur_id",
                        "c2",
                        "acheteur_nom",
                        "c3",
                        "objet",
                        "c4",
                        "montant",
                        "c5",
                        "dureeMois",
                        "c6",
                        "codeCPV",
                        "c7",
                        "titulaire_nom"));
        assertThat(get(draft + "/controle"))
                .bodyText()
                .contains(">Ligne 2</th>", "data-label=\"Ligne 2\">Élagage</td>", "data-label=\"Champ\">Objet</td>");
    }

    /** What is forgotten of a layout changes nothing in what was read by it. */
    @Test
    void aContractPutTogetherAgainStillMeansWhatItsColumnsWereSaidToMean(@TempDir Path folder) throws Exception {
        remember();
        run(Files.writeString(folder.resolve("premier.csv"), header + row("2025-9", "9000")));
        TestDatabase.get()
                .unwalled()
                .sql("DELETE FROM tabular.mapping WHERE company_id = ?")
                .param(TableDraftOwner.ADMINS)
                .update();

        run(Files.writeString(folder.resolve("second.csv"), "id;acheteur_id;dureeMois\n2025-9;" + buyer + ";36\n"));

        assertThat(amount("2025-9")).isEqualTo("9000.00");
        assertThat(jdbc.sql("SELECT object || ' ' || months FROM market.contract WHERE id = ?")
                        .param(contract("2025-9"))
                        .query(String.class)
                        .single())
                .isEqualTo("Élagage 36");
        assertThat(get("/marches/" + contract("2025-9"))).bodyText().contains("Qui achète", "Combien");
    }

    @Test
    void whatThePageCannotBearIsRefusedWithTheHeadingsThatTheTableReallyHas() {
        String many = UUID.randomUUID() + ".csv";
        String rows = "1;2;3;4;5\n".repeat(50_001);
        assertThat(upload(many, bytes("Un titre;;;;\n" + header + rows)))
                .satisfies(answer ->
                        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/admin/imports/"));
        assertThat(String.valueOf(ended(many).get("error")))
                .contains(
                        "sa ligne 2 nomme «\u00A0Dossier\u00A0», «\u00A0Qui achète\u00A0»",
                        "renommez celle qui le dit",
                        "donnez les premières lignes du tableau à la page des imports")
                .doesNotContain("Un titre");

        String large = UUID.randomUUID() + ".csv";
        assertThat(upload(large, bytes(header + ("1;2;" + "x".repeat(1000) + ";4;5\n").repeat(11_000))))
                .satisfies(answer ->
                        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/admin/imports/"));
        assertThat(String.valueOf(ended(large).get("error"))).contains("«\u00A0Dossier\u00A0»");
    }

    @Test
    void aTableIsTakenByWhatItIsAndNotByItsName() {
        MvcTestResult tabs = upload(
                "marches.tsv", bytes(header.replace(';', '\t') + row("1", "2").replace(';', '\t')));
        assertThat(tabs).hasStatus(HttpStatus.FOUND);
        assertThat(get(String.valueOf(tabs.getResponse().getRedirectedUrl())))
                .hasStatusOk()
                .bodyText()
                .contains("marches.tsv", "tabulation");
    }

    @Test
    void aTableMayBeginOnThePageToo() {
        assertThat(get("/admin/imports")).bodyText().contains("href=\"" + HOME + "\"");
        assertThat(get(HOME)).hasStatusOk().bodyText().contains("SIRET de l’acheteur", "obligatoire");
        String key = UUID.randomUUID().toString();
        MvcTestResult first = bring(key);
        assertThat(first).hasStatus(HttpStatus.FOUND);
        assertThat(bring(key))
                .as("the same form sent again")
                .hasRedirectedUrl(String.valueOf(first.getResponse().getRedirectedUrl()));
    }

    @Test
    void companiesAndAdministratorsSeeNothingOfEachOthersTables() {
        String draft = brought();
        SignedIn nadia = people.newCompany("Cloison " + UUID.randomUUID());
        String theirs = String.valueOf(send(
                        nadia,
                        "/imports/tables/" + SampleImport.KEY,
                        new MockMultipartFile("fichier", "a.csv", "text/csv", bytes("SIREN;Sigle\n217500016;A\n")),
                        UUID.randomUUID().toString())
                .getResponse()
                .getRedirectedUrl());

        assertThat(get(nadia, HOME)).hasStatus(HttpStatus.FORBIDDEN).bodyText().contains("réservé à l’administration");
        assertThat(get(nadia, draft)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(nadia, draft.replace("marches", SampleImport.KEY))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(admin, theirs)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(admin, theirs.replace(SampleImport.KEY, "marches"))).hasStatus(HttpStatus.NOT_FOUND);

        for (String table : List.of("tabular.draft", "upload.file")) {
            assertThat(seen(nadia.company(), table)).containsOnly(nadia.company());
            assertThat(seen(TableDraftOwner.ADMINS, table)).containsOnly(TableDraftOwner.ADMINS);
        }
        assertThat(companies.ids()).contains(nadia.company()).doesNotContain(TableDraftOwner.ADMINS);
    }

    @Test
    void twoAdministratorsAtOnceImportATableOnceAndSayOneLayoutTogether() throws Exception {
        SignedIn other = people.join("Zoé Admin", Position.service(Role.ADMIN));
        String name = UUID.randomUUID() + ".csv";
        byte[] table = bytes(header + row("2024-5", "700"));
        List<MvcTestResult> sent =
                AtOnce.<MvcTestResult>all(List.of(() -> upload(admin, name, table), () -> upload(other, name, table)));
        List<String> drafts = sent.stream()
                .map(answer -> String.valueOf(answer.getResponse().getRedirectedUrl()))
                .toList();
        assertThat(drafts)
                .doesNotHaveDuplicates()
                .allSatisfy(draft -> assertThat(draft).startsWith(HOME));
        Map<String, String> columns = Map.of("c0", "id", "c1", "acheteur_id", "c3", "montant");
        assertThat(AtOnce.<MvcTestResult>all(
                        List.of(() -> post(admin, drafts.get(0), columns), () -> post(other, drafts.get(1), columns))))
                .allSatisfy(answer -> assertThat(answer).hasStatus(HttpStatus.FOUND));

        assertThat(AtOnce.<MvcTestResult>all(List.of(
                        () -> post(admin, drafts.get(0) + "/import", Map.of()),
                        () -> post(other, drafts.get(0) + "/import", Map.of()))))
                .allSatisfy(answer -> assertThat(answer).hasRedirectedUrl(drafts.get(0) + "/bilan"));
        assertThat(jdbc.sql("SELECT count(*) FROM market.intake WHERE file_name = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(ended(name)).containsEntry("state", "DONE");
    }

    @Test
    void aFullQueueIsSaidAndTheRowsCanBeTakenLater() throws Exception {
        String draft = brought();
        say(draft);
        List<String> waiting = new ArrayList<>();
        TestDatabase base = TestDatabase.get();
        try (Connection holding = DriverManager.getConnection(
                        base.url(), base.superuser().user(), base.superuser().password());
                Statement lock = holding.createStatement()) {
            holding.setAutoCommit(false);
            ImportLocks.awaitTurn(lock);
            fill(waiting);

            assertThat(post(draft + "/import", Map.of()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Plusieurs imports attendent déjà leur tour", "Importer 1\u00A0marché");
            assertThat(upload("de trop.json", bytes("{\"marches\":[]}")))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Plusieurs imports attendent déjà leur tour");
            holding.rollback();
        }
        waiting.forEach(this::ended);

        assertThat(post(draft + "/import", Map.of())).hasRedirectedUrl(draft + "/bilan");
    }

    /** Its row would be seen by nobody, and the import would tell of itself in the void. */
    @Test
    void whatIsTakenBackIsNotImportedAndTakesNoPlaceInTheQueue() throws Exception {
        String name = UUID.randomUUID() + ".json";
        Path file = Files.writeString(Files.createTempFile("retire-", ".json"), "{\"marches\":[]}");
        for (int i = 0; i < 5; i++) {
            transaction.executeWithoutResult(status -> {
                submit(name, file);
                status.setRollbackOnly();
            });
            assertThat(file).doesNotExist();
            Files.writeString(file, "{\"marches\":[]}");
        }
        assertThat(jdbc.sql("SELECT count(*) FROM market.intake WHERE file_name = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isZero();
        Files.delete(file);
    }

    @Test
    void whatAdministratorsDoNotGoOnWithIsForgottenAsWhatCompaniesDoNot() {
        String draft = brought();
        JdbcClient base = TestDatabase.get().unwalled();
        UUID file = base.sql("SELECT file_id FROM tabular.draft WHERE id = ?")
                .param(UUID.fromString(draft.substring(HOME.length() + 1)))
                .query(UUID.class)
                .single();
        clock.to(LocalDate.now(clock).plusDays(2) + "T12:00");
        cleanup.run();
        assertThat(get(draft)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(base.sql("SELECT count(*) FROM upload.file WHERE id = ?")
                        .param(file)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aTableOfWhichNoRowCanBeTakenIsNotImported() {
        String draft = brought(header + "2024-1;12;x;1;\n");
        say(draft);
        assertThat(get(draft + "/controle")).bodyText().doesNotContain("Importer 1");
        assertThat(post(draft + "/import", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Aucune ligne de ce tableau ne peut être prise");
    }

    private void fill(List<String> waiting) {
        for (boolean room = true; room; ) {
            String name = UUID.randomUUID() + ".json";
            try {
                submit(name, Files.writeString(Files.createTempFile("attente-", ".json"), "{\"marches\":[]}"));
                waiting.add(name);
            } catch (RejectedExecutionException full) {
                room = false;
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private void submit(String name, Path file) {
        try {
            queue.submit(name, file, "test");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Says the columns of this test's layout, and imports nothing. */
    private void remember() {
        String draft = brought();
        say(draft);
        assertThat(post(draft + "/abandon", Map.of())).hasStatus(HttpStatus.FOUND);
    }

    private String brought() {
        return brought(header + row("2024-1", "130000"));
    }

    private String brought(String table) {
        MvcTestResult answer = upload("marches.csv", bytes(table));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String row(String number, String amount) {
        return number + ";" + buyer + ";Élagage;" + amount + ";\n";
    }

    private void say(String draft) {
        assertThat(post(draft, Map.of("c0", "id", "c1", "acheteur_id", "c2", "objet", "c3", "montant")))
                .hasRedirectedUrl(draft + "/controle");
    }

    private void run(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(file.toString()), printer(out), printer(out)))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private List<UUID> seen(UUID owner, String table) {
        return scope.runAs(
                owner,
                () -> transaction.execute(status -> jdbc.sql("SELECT DISTINCT company_id FROM " + table)
                        .query(UUID.class)
                        .list()));
    }

    private UUID contract(String number) {
        return ContractId.of(new Siret(buyer).siren(), number);
    }

    private String amount(String number) {
        return jdbc.sql("SELECT amount::text FROM market.contract WHERE id = ?")
                .param(contract(number))
                .query(String.class)
                .single();
    }

    private Map<String, Object> ended(String name) {
        return Awaitility.await("the import's end")
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> jdbc.sql("SELECT state, created, error FROM market.intake WHERE file_name = ?")
                                .param(name)
                                .query()
                                .singleRow(),
                        row -> !List.of("QUEUED", "RUNNING").contains(row.get("state")));
    }

    private MvcTestResult upload(String name, byte[] content) {
        return upload(admin, name, content);
    }

    private MvcTestResult upload(SignedIn person, String name, byte[] content) {
        return send(
                person,
                "/admin/imports",
                new MockMultipartFile("fichier", name, "application/octet-stream", content),
                "");
    }

    private MvcTestResult bring(String key) {
        return bring(key, header + row("1", "200"));
    }

    private MvcTestResult bring(String key, String table) {
        return send(admin, HOME, new MockMultipartFile("fichier", "a.csv", "text/csv", bytes(table)), key);
    }

    /** A table whose columns are known may have them said as well. */
    private String begun(String table) {
        return String.valueOf(
                bring(UUID.randomUUID().toString(), table).getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(SignedIn person, String address, MockMultipartFile file, String key) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(file)
                .param("cle", key)
                .with(SomePeople.as(person))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return get(admin, address);
    }

    private MvcTestResult get(SignedIn person, String address) {
        return mvc.get().uri(address).with(SomePeople.as(person)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        return post(admin, address, fields);
    }

    private MvcTestResult post(SignedIn person, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(SomePeople.as(person));
        fields.forEach(request::param);
        return request.exchange();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
