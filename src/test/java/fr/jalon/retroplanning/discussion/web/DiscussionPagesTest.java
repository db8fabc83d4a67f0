package fr.jalon.retroplanning.discussion.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.discussion.domain.AttachmentService;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import fr.jalon.upload.FileInspector;
import fr.jalon.upload.SomeFiles;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
class DiscussionPagesTest {

    private static final String LINE = "e1.o4.appeler";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    CompanyScope scope;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AttachmentService attachments;

    SignedIn nadia;
    SignedIn karim;
    UUID plan;
    String path;
    String action;

    @BeforeEach
    void aPlanOfTwoColleagues() {
        nadia = people.newCompany("Parole " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
        plan = plans.early(nadia);
        path = "/retroplannings/" + plan;
        action = path + "/actions/" + LINE;
    }

    @Test
    void aCommentIsSaidByWhomAndCountedOnThePlan() {
        assertThat(get(nadia, action)).bodyText().contains("Rien n’a encore été dit de cette action.");
        assertThat(post(karim, action + "/commentaires", Map.of("texte", "  Elle rappelle jeudi.\r\nLe matin. ")))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(action + "#commentaires");

        assertThat(get(nadia, action))
                .bodyText()
                .contains(
                        "Karim Morel",
                        "Elle rappelle jeudi.\nLe matin.",
                        "Karim Morel a commenté «\u00a0Appeler le contact")
                .doesNotContain("Retirer<span");
        assertThat(get(nadia, path)).bodyText().contains("1\u00a0commentaire<", action + "#commentaires");
    }

    @Test
    void aCommentOnThePlanAsAWhole() {
        assertThat(post(nadia, path + "/commentaires", Map.of("texte", "Premier point lundi.")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(karim, path)).bodyText().contains("Premier point lundi.", "a commenté le plan");
        post(nadia, path + "/commentaires", Map.of("texte", "Deuxième."));
        post(nadia, path + "/commentaires", Map.of("texte", "Troisième."));
        assertThat(get(karim, path))
                .bodyText()
                .contains("1\u00a0plus ancien", "Deuxième.", "Troisième.")
                .doesNotContain("Premier point lundi.");
        assertThat(get(karim, path + "/commentaires")).bodyText().contains("Premier point lundi.", "Troisième.");
    }

    @Test
    void nothingTypedIsLostWhenItCannotBeKept() {
        String tooLong = "x".repeat(2_001);
        assertThat(post(nadia, action + "/commentaires", Map.of("texte", tooLong)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Erreur\u00a0: Appeler le contact", "Un commentaire tient en", tooLong, "href=\"#texte\"");
        assertThat(post(nadia, path + "/commentaires", Map.of("texte", " \n ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Écrivez votre commentaire.");
        assertThat(post(nadia, path + "/commentaires", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(nadia, action + "/commentaires", Map.of("texte", "a\0b <script>", "cle", "n’importe quoi")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(nadia, action)).bodyText().contains("a\uFFFDb &lt;script&gt;");
    }

    @Test
    void theAuthorAloneWithdrawsAndPutsBack() {
        post(karim, action + "/commentaires", Map.of("texte", "À ne pas dire."));
        String comment = path + "/commentaires/" + idOf("commentaires", get(karim, action));

        assertThat(post(nadia, comment + "/retrait", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(karim, comment + "/retrait", Map.of())).hasStatus(HttpStatus.FOUND);
        for (SignedIn person : List.of(nadia, karim)) {
            assertThat(get(person, action))
                    .bodyText()
                    .contains("Commentaire retiré")
                    .doesNotContain("À ne pas dire.");
        }
        assertThat(get(nadia, path)).bodyText().doesNotContain("1\u00a0commentaire<");
        assertThat(post(nadia, comment + "/remise", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(karim, comment + "/remise", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(get(nadia, action)).bodyText().contains("À ne pas dire.");
    }

    @Test
    void aDoubleClickSaysItOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        AtOnce.times(4, () -> post(nadia, action + "/commentaires", Map.of("texte", "Une fois", "cle", key)));

        assertThat(get(nadia, path)).bodyText().contains("1\u00a0commentaire<");
        assertThat(get(nadia, action).getResponse().getContentAsString(StandardCharsets.UTF_8))
                .containsOnlyOnce("a commenté");
    }

    @Test
    void whatIsSaidCrossesNobodysWork() {
        post(karim, action + "/commentaires", Map.of("texte", "Je m’en occupe."));
        file(karim, "note.txt", "bonjour".getBytes(StandardCharsets.UTF_8));
        post(karim, path + "/actions/e1.o1.lister/fait", Map.of("version", "0"));

        assertThat(post(nadia, action + "/fait", Map.of("version", "0"))).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aFileIsKeptShownAndGivenBackAsItWas() throws Exception {
        byte[] content = SomeFiles.docx();
        String asMacosSendsIt = Normalizer.normalize("Mémoire « été ».docx", Normalizer.Form.NFD);
        assertThat(file(nadia, asMacosSendsIt, content))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(action + "#fichiers");
        MvcTestResult page = get(karim, action);
        assertThat(page)
                .bodyText()
                .contains("Mémoire « été ».docx", "Word, ", "Joint par " + nadia.name(), "sur 500\u00a0Mo");
        assertThat(get(karim, path)).bodyText().contains("1\u00a0fichier<", "a joint un fichier à");

        var answer = get(karim, path + "/fichiers/" + idOf("fichiers", page)).getResponse();
        assertThat(answer.getContentAsByteArray()).isEqualTo(content);
        assertThat(answer.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''M%C3%A9moire%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB.docx");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox;");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aLargeFileGoesInPiecesAndComesBackWhole() {
        byte[] content = new byte[(int) FileInspector.LARGEST];
        new java.util.Random(7).nextBytes(content);
        System.arraycopy(SomeFiles.PNG, 0, content, 0, SomeFiles.PNG.length);
        assertThat(file(nadia, "photo.png", content)).hasStatus(HttpStatus.FOUND);

        String address = path + "/fichiers/" + idOf("fichiers", get(nadia, action));
        assertThat(get(nadia, address).getResponse().getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void aFileThatMayNotStayIsRefusedInWordsAndTheTypedPageStays() {
        assertThat(file(nadia, "facture.pdf", SomeFiles.PROGRAM))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Erreur\u00a0: Appeler le contact", "n’est pas celui d’un fichier .pdf", "href=\"#fichier\"");
        assertThat(file(nadia, "", new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choisissez un fichier à joindre.");
        assertThat(file(nadia, "<img src=x>.exe", SomeFiles.PROGRAM)).bodyText().contains("&lt;img src=x&gt;.exe");
        assertThat(post(nadia, action + "/fichiers", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theSameFileSentTwiceIsThereOnce() throws Exception {
        AtOnce.times(3, () -> file(nadia, "a.pdf", SomeFiles.PDF));

        assertThat(get(nadia, path)).bodyText().contains("1\u00a0fichier<");
    }

    @Test
    void aFileIsTakenAwayAndPutBackWithOneClick() {
        file(nadia, "a.pdf", SomeFiles.PDF);
        String address = path + "/fichiers/" + idOf("fichiers", get(nadia, action));

        assertThat(post(karim, address + "/retrait", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(get(nadia, address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(nadia, action)).bodyText().contains("Fichier retiré par Karim Morel", "Remettre");
        assertThat(get(nadia, path)).bodyText().doesNotContain("1\u00a0fichier<");

        assertThat(post(nadia, address + "/remise", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(get(nadia, address)).hasStatusOk();
        assertThat(get(nadia, path)).bodyText().contains("a remis un fichier dans", "1\u00a0fichier<");
    }

    @Test
    void aFileThatCameBackByItselfIsNotPutBackTwice() {
        file(nadia, "a.pdf", SomeFiles.PDF);
        String gone = path + "/fichiers/" + idOf("fichiers", get(nadia, action));
        post(nadia, gone + "/retrait", Map.of());
        file(nadia, "a.pdf", SomeFiles.PDF);

        MvcTestResult answer = post(nadia, gone + "/remise", Map.of());
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("notice")))
                .contains("«\u00a0a.pdf\u00a0» est déjà là");
        assertThat(get(nadia, path)).bodyText().contains("1\u00a0fichier<");

        String here = path + "/fichiers/" + lastIdOf("fichiers", get(nadia, action));
        assertThat(here).isNotEqualTo(gone);
        post(nadia, here + "/retrait", Map.of());
        assertThat(post(nadia, gone + "/remise", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(get(nadia, path)).bodyText().contains("1\u00a0fichier<");
        assertThat(get(nadia, gone)).hasStatusOk();
    }

    @Test
    void aFormWithoutTheFileItselfIsAnsweredInWords() {
        assertThat(post(nadia, action + "/fichiers", Map.of("fichier", "x")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choisissez un fichier à joindre.", "href=\"#fichier\"")
                .doesNotContain("Failed to convert");
    }

    @Test
    void whatWasTakenAwayLongAgoMakesRoom() {
        file(nadia, "a.pdf", SomeFiles.PDF);
        String gone = idOf("fichiers", get(nadia, action));
        UUID file = fileOf(gone);
        assertThat(pieces(nadia, file)).isEqualTo(1);
        post(nadia, path + "/fichiers/" + gone + "/retrait", Map.of());
        scope.runAs(
                nadia.company(),
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "UPDATE retroplanning.attachment SET removed_at = removed_at - interval '31 days' WHERE id = ?::uuid")
                        .param(gone)
                        .update()));
        file(nadia, "b.png", SomeFiles.PNG);

        assertThat(post(nadia, path + "/fichiers/" + gone + "/remise", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pieces(nadia, file)).isZero();
    }

    @Test
    void aFullHouseSaysHowFullItIs() {
        file(nadia, "a.pdf", SomeFiles.PDF);
        scope.runAs(
                nadia.company(),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                        INSERT INTO upload.file (id, company_id, bytes, stored_at)
                        SELECT gen_random_uuid(), company_id, 10485760, stored_at
                        FROM upload.file, generate_series(1, 50) AS n
                        WHERE company_id = ?
                        """).param(nadia.company()).update()));

        assertThat(file(nadia, "b.png", SomeFiles.PNG))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Plus assez de place", "500\u00a0Mo sur 500\u00a0Mo");
    }

    @Test
    void aStrangerFindsNeitherCommentNorFile() {
        post(nadia, action + "/commentaires", Map.of("texte", "Entre nous."));
        file(nadia, "a.pdf", SomeFiles.PDF);
        MvcTestResult page = get(nadia, action);
        String comment = idOf("commentaires", page);
        String attachment = idOf("fichiers", page);
        SignedIn stranger = people.theOtherOwner();
        UUID own = plans.early(stranger);

        assertThat(get(stranger, path + "/commentaires")).hasStatus(HttpStatus.NOT_FOUND);
        for (String somePlan : List.of(path, "/retroplannings/" + own)) {
            assertThat(get(stranger, somePlan + "/fichiers/" + attachment)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(post(stranger, somePlan + "/fichiers/" + attachment + "/retrait", Map.of()))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(post(stranger, somePlan + "/commentaires/" + comment + "/retrait", Map.of()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(post(stranger, action + "/commentaires", Map.of("texte", "x")))
                .hasStatus(HttpStatus.NOT_FOUND);
        UUID another = plans.late(nadia);
        assertThat(get(nadia, "/retroplannings/" + another + "/fichiers/" + attachment))
                .as("a file of another plan of the company")
                .hasStatus(HttpStatus.NOT_FOUND);
        UUID file = fileOf(attachment);
        assertThat(pieces(nadia, file)).isEqualTo(1);
        assertThat(pieces(stranger, file)).isZero();
    }

    @Test
    void anUploadThatIsTooLargeIsNotRead() {
        byte[] large = new byte[(int) FileInspector.LARGEST + 128 * 1024];
        for (String address : List.of(action + "/fichiers", action + "/commentaires")) {
            assertThat(mvc.post()
                            .uri(address)
                            .contentType("multipart/form-data; boundary=x")
                            .content(large)
                            .with(SomePeople.as(nadia))
                            .exchange())
                    .as(address)
                    .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    @Test
    void thePagesNeedFewStatements() {
        post(nadia, action + "/commentaires", Map.of("texte", "Un."));
        file(nadia, "a.pdf", SomeFiles.PDF);

        assertThat(Statements.during(() -> get(nadia, action))).hasSizeLessThanOrEqualTo(26);
    }

    private UUID fileOf(String attachment) {
        return scope.<UUID>runAs(
                nadia.company(),
                () -> transaction.execute(
                        status -> jdbc.sql("SELECT file_id FROM retroplanning.attachment WHERE id = ?::uuid")
                                .param(attachment)
                                .query(UUID.class)
                                .single()));
    }

    private long pieces(SignedIn who, UUID file) {
        return scope.<Long>runAs(
                who.company(),
                () -> transaction.execute(status -> jdbc.sql("SELECT count(*) FROM upload.file_piece WHERE file_id = ?")
                        .param(file)
                        .query(Long.class)
                        .single()));
    }

    private static String idOf(String what, MvcTestResult page) {
        try {
            Matcher id = Pattern.compile("/" + what + "/([0-9a-f-]{36})")
                    .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8));
            assertThat(id.find()).as("an address of " + what).isTrue();
            return id.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lastIdOf(String what, MvcTestResult page) {
        try {
            return Pattern.compile("/" + what + "/([0-9a-f-]{36})")
                    .matcher(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .reduce((one, next) -> next)
                    .orElseThrow()
                    .group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(SignedIn person, String address) {
        return mvc.get().uri(address).with(SomePeople.as(person)).exchange();
    }

    private MvcTestResult post(SignedIn person, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(SomePeople.as(person));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult file(SignedIn person, String name, byte[] content) {
        return mvc.post()
                .uri(action + "/fichiers")
                .multipart()
                .file(new MockMultipartFile("fichier", name, "application/octet-stream", content))
                .with(SomePeople.as(person))
                .exchange();
    }
}
