package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.SyntheticDecp;
import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an administrator meets who sends a file: the wrong one, too large a one, one to be stopped, one full of errors. */
@JalonTest
class ImportPagesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anEmptyFileAndNoFileAreRefusedAtTheField() {
        for (MvcTestResult answer : new MvcTestResult[] {upload("vide.json", new byte[0]), post("/admin/imports")}) {
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(answer)
                    .bodyText()
                    .contains("href=\"#fichier\"", "Choisissez un fichier de marchés qui ne soit pas vide.");
        }
    }

    @Test
    void aFileThatIsNoAwardDataSaysWhatItIsAndChangesNothing() throws Exception {
        String page = report(upload("page.html", "<!DOCTYPE html><html><body>404</body></html>"));

        assertThat(page)
                .contains("page HTML", "La base est restée comme avant.")
                .doesNotContain("Bilan");
        assertThat(report(upload("prose.txt", "bonjour\ntout le monde\n"))).contains("acheteur_id");
        assertThat(report(upload("coupe.json", "{\"marches\":[{\"id\":\"1\","))).contains("tronqué");
    }

    @Test
    void aFileBeyondTheLimitIsTurnedAwayWithAPage() throws Exception {
        MvcTestResult answer = mvc.perform(context -> {
            MockHttpServletRequest request = new MockHttpServletRequest(context, "POST", "/admin/imports") {
                @Override
                public Collection<Part> getParts() {
                    throw new IllegalStateException("the request's size exceeded the configured maximum");
                }
            };
            request.setContentType("multipart/form-data; boundary=x");
            request.setServletPath("/admin/imports");
            return csrf().postProcessRequest(people.admin().postProcessRequest(request));
        });

        assertThat(answer).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(answer).bodyText().contains("<main id=\"contenu\"");
    }

    @Test
    void rejectedRecordsAreToldOnThePageAndInATableWithoutFormulas() throws Exception {
        String buyer = Samples.buyer();
        String formula = Samples.award(buyer, "=1+1").replace("\"77310000\"", "\"=HYPERLINK(1)\"");
        String location = uploaded(upload(
                "rejets.json",
                "{\"marches\":{\"marche\":[" + Samples.award(buyer, "1") + ",{\"id\":\"sans acheteur\"}," + formula
                        + ",\"texte\"]}}"));
        String page = awaitEnd(location);

        assertThat(page)
                .contains(
                        "Bilan",
                        "Rejetés (2)",
                        "Aucun identifiant d&#39;acheteur",
                        "La base compte 2\u00A0marchés de plus")
                .doesNotContain("http-equiv=\"refresh\"");
        String csv = mvc.get()
                .uri(location + "/constats.csv")
                .with(people.admin())
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith(
                        "\uFEFFconstat;raison;champ;fichier;fiche;ligne;acheteur;marche;valeur_publiee;valeur_gardee")
                .contains(
                        "rejeté;Aucun identifiant d'acheteur", "sans acheteur", "rejeté;L'élément n'est pas une fiche")
                .contains(";'=HYPERLINK(1);")
                .doesNotContain(";=");
    }

    @Test
    void aFileOfWhichEveryRecordIsRejectedIsNotCalledKnownAlready() throws Exception {
        String page = awaitEnd(uploaded(upload("rien.json", "{\"marches\":[{\"id\":1},null,5,\"x\",{}]}")));

        assertThat(page).contains("Rien n’a pu être pris", "toutes rejetées").doesNotContain("Rien de neuf");
    }

    @Test
    void aRunningImportRefreshesItsPageWithoutScriptsAndStopsWhenAsked(@TempDir Path folder) throws Exception {
        long before = contracts();
        byte[] many = Files.readAllBytes(SyntheticDecp.write(folder.resolve("many.json"), 60_000, 9));
        String location = uploaded(upload("longue.json", many));

        MvcTestResult running = mvc.get().uri(location).with(people.admin()).exchange();
        assertThat(running).bodyText().contains("<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>");
        assertThat(mvc.get().uri(location + "/etat").with(people.admin()).exchange())
                .bodyText()
                .contains("every 1s")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(post(location + "/arret")).hasStatus3xxRedirection();

        assertThat(awaitEnd(location))
                .contains("L&#39;import a été arrêté à la demande. La base est restée comme avant.");
        assertThat(contracts()).isEqualTo(before);
    }

    private long contracts() {
        return jdbc.sql("SELECT count(*) FROM market.contract c JOIN market.intake i ON i.id = c.first_intake"
                        + " WHERE i.file_name = 'longue.json'")
                .query(Long.class)
                .single();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(people.admin()).with(csrf()).exchange();
    }

    private MvcTestResult upload(String name, String content) {
        return upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult upload(String name, byte[] content) {
        return mvc.post()
                .uri("/admin/imports")
                .multipart()
                .file(new MockMultipartFile("fichier", name, "application/octet-stream", content))
                .with(people.admin())
                .with(csrf())
                .exchange();
    }

    private static String uploaded(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String report(MvcTestResult answer) throws Exception {
        return awaitEnd(uploaded(answer));
    }

    private String awaitEnd(String location) {
        return Awaitility.await("the import's end")
                .atMost(PATIENCE)
                .until(
                        () -> mvc.get()
                                .uri(location)
                                .with(people.admin())
                                .exchange()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8),
                        page -> !page.contains("<progress"));
    }
}
