package fr.jalon.tabular.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.tabular.OwnersImport;
import fr.jalon.tabular.SampleImport;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import fr.jalon.upload.FileInspector;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an import refuses, or does once though it is asked twice. */
@JalonTest
class TableLimitsTest {

    private static final String RESERVED = "/imports/tables/" + OwnersImport.KEY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Bornes " + UUID.randomUUID());
    }

    @Test
    void aModuleMayKeepAnImportForSomeRoles() {
        SignedIn karim = people.join("Karim", Position.in(nadia.company(), Role.MEMBER));
        assertThat(get(nadia, RESERVED)).hasStatusOk();
        assertThat(get(karim, RESERVED))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("réservé à d’autres personnes de votre entreprise");
        String draft = brought("Nom\nZoé\n");
        assertThat(get(karim, draft)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(karim, draft + "/import", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aFileOfOneImportIsNoneOfAnother() {
        String draft = brought("Nom\nZoé\n");
        String elsewhere = draft.replace(OwnersImport.KEY, SampleImport.KEY);
        assertThat(get(nadia, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(nadia, elsewhere + "/abandon", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(nadia, draft)).hasStatusOk();
    }

    @Test
    void whatCannotBeReadToItsEndIsToldBeforeAnythingIsTaken() {
        String lines = IntStream.range(0, 400).mapToObj(i -> "Zoé;" + i).collect(Collectors.joining("\n"));
        String draft = brought("Nom;Numéro\n" + lines + "\n\"Anne;3\nPaul;4\n");
        post(nadia, draft, Map.of("c0", "nom", "c1", "numero"));
        assertThat(get(nadia, draft + "/controle"))
                .hasStatusOk()
                .bodyText()
                .contains("ligne 402", "guillemet")
                .doesNotContain("Importer 4");
        assertThat(get(nadia, draft + "/refus.csv")).bodyText().contains("guillemet");
    }

    @Test
    void moreRowsThanATransactionBearsAreRefused() {
        String lines = IntStream.rangeClosed(0, 50_000).mapToObj(i -> "Zoé").collect(Collectors.joining("\n"));
        String draft = brought("Nom\n" + lines + "\n");
        post(nadia, draft, Map.of("c0", "nom"));
        assertThat(get(nadia, draft + "/controle")).bodyText().contains("découpez-le en plusieurs fichiers");
        String fewer = brought("Nom\n" + lines.substring(4) + "\n");
        post(nadia, fewer, Map.of("c0", "nom"));
        assertThat(get(nadia, fewer + "/controle")).bodyText().contains("50\u202f000\u00a0essais prêts.");
    }

    @Test
    void aTableOfAHundredColumnsIsSaidLikeAnyOther() {
        String names = IntStream.range(0, 100).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));
        String values = IntStream.range(0, 100).mapToObj(i -> "v" + i).collect(Collectors.joining(";"));
        String draft = brought(names + "\n" + values + "\n");
        assertThat(get(nadia, draft)).bodyText().contains("id=\"c0\"", "id=\"c99\"", "v99");
        post(nadia, draft, Map.of("c99", "nom"));
        assertThat(get(nadia, draft + "/controle")).bodyText().contains("1\u00a0essai prêt.", "v99");
    }

    @Test
    void theSameFormSentTwiceKeepsOneFile() {
        byte[] table = "Nom\nZoé\n".getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();
        String first = upload(table, key).getResponse().getRedirectedUrl();
        assertThat(upload(table, key)).hasRedirectedUrl(String.valueOf(first));
        assertThat(count("tabular.draft")).isEqualTo(1);
        assertThat(count("upload.file")).isEqualTo(1);
    }

    @Test
    void whatIsRefusedLeavesNoFileBehind() {
        assertThat(upload("Nom\n".getBytes(StandardCharsets.UTF_8), "a")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(upload("a\0b".repeat(50).getBytes(StandardCharsets.UTF_8), "b"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(count("tabular.draft")).isZero();
        assertThat(count("upload.file")).isZero();
    }

    @Test
    void anUploadThatIsTooLargeIsNotRead() {
        assertThat(mvc.post()
                        .uri(RESERVED)
                        .contentType("multipart/form-data; boundary=x")
                        .content(new byte[(int) FileInspector.LARGEST + 128 * 1024])
                        .with(SomePeople.as(nadia))
                        .exchange())
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    private long count(String table) {
        return TestDatabase.get()
                .unwalled()
                .sql("SELECT count(*) FROM " + table + " WHERE company_id = ?")
                .param(nadia.company())
                .query(Long.class)
                .single();
    }

    private String brought(String table) {
        MvcTestResult answer =
                upload(table.getBytes(StandardCharsets.UTF_8), UUID.randomUUID().toString());
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replace("/controle", "");
    }

    private MvcTestResult upload(byte[] content, String key) {
        return mvc.post()
                .uri(RESERVED)
                .multipart()
                .file(new MockMultipartFile("fichier", "a.csv", "text/csv", content))
                .param("cle", key)
                .with(SomePeople.as(nadia))
                .exchange();
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
