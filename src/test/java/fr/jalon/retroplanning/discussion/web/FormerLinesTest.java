package fr.jalon.retroplanning.discussion.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.scheduling.domain.SomeTemplates;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import fr.jalon.upload.SomeFiles;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was said and put beside lines, once the plan follows a template without them. */
@JalonTest
class FormerLinesTest {

    private static final List<String> GONE = List.of("e1.o5.inviter", "e1.o3.influence");
    private static final String HEADING = "Lignes d’un modèle d’avant";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    SomeTemplates templates;

    SignedIn nadia;
    String path;

    @BeforeEach
    void aPlan() {
        nadia = people.newCompany("Avant " + UUID.randomUUID());
        path = "/retroplannings/" + plans.early(nadia);
    }

    @Test
    void whatGoesOutOfSightIsToldBeforeAndStaysWithThePlan() {
        String line = path + "/actions/" + GONE.get(0);
        post(line + "/commentaires", Map.of("texte", "Elle rappelle jeudi."));
        file(line, "a.pdf", SomeFiles.PDF);
        file(line, "b.png", SomeFiles.PNG);
        String without = templates.without(nadia, GONE);

        assertThat(get(path)).bodyText().doesNotContain(HEADING);
        assertThat(get(path + "/modele?modele=" + without))
                .bodyText()
                .contains("1\u00a0commentaire et 2\u00a0fichiers de «\u00a0Inviter le contact", HEADING);
        assertThat(get(path + "/modele?modele=services-fournitures")).bodyText().doesNotContain(HEADING);

        follow(without);
        MvcTestResult page = get(path);
        assertThat(page)
                .bodyText()
                .contains(HEADING, "Inviter le contact", "Elle rappelle jeudi.", "a.pdf", "b.png", "Joint par");
        assertThat(get(line)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(line + "/commentaires", Map.of("texte", "Encore."))).hasStatus(HttpStatus.NOT_FOUND);

        String file = path + "/fichiers/" + idOf("fichiers", page);
        assertThat(get(file)).hasStatusOk();
        assertThat(post(file + "/retrait", Map.of()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(path + "#avant");
        assertThat(get(path)).bodyText().contains("Fichier retiré par", "Remettre");
        assertThat(post(file + "/remise", Map.of())).hasRedirectedUrl(path + "#avant");
        String comment = path + "/commentaires/" + idOf("commentaires", page);
        assertThat(post(comment + "/retrait", Map.of())).hasRedirectedUrl(path + "#avant");

        follow("services-fournitures");
        assertThat(get(path)).bodyText().doesNotContain(HEADING);
        assertThat(get(line)).bodyText().contains("Commentaire retiré", "b.png");
    }

    @Test
    void moreLinesOfBeforeNeedNoMoreStatements() {
        String without = templates.without(nadia, GONE);
        say(GONE.get(0));
        follow(without);
        int one = Statements.during(() -> get(path)).size();

        follow("services-fournitures");
        say(GONE.get(1));
        follow(without);
        get(path); // the people and templates of the plan are known from here on
        assertThat(Statements.during(() -> assertThat(get(path)).bodyText().contains("Dit de e1.o3.influence")))
                .hasSizeLessThanOrEqualTo(one);
    }

    private void say(String line) {
        String address = path + "/actions/" + line;
        post(address + "/commentaires", Map.of("texte", "Dit de " + line));
        file(address, line + ".pdf", SomeFiles.PDF);
    }

    private void follow(String key) {
        assertThat(post(path + "/modele", Map.of("modele", key, "edition", "1")))
                .hasStatus(HttpStatus.FOUND);
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

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(SomePeople.as(nadia));
        fields.forEach(request::param);
        return request.exchange();
    }

    private void file(String line, String name, byte[] content) {
        assertThat(mvc.post()
                        .uri(line + "/fichiers")
                        .multipart()
                        .file(new MockMultipartFile("fichier", name, "application/octet-stream", content))
                        .with(SomePeople.as(nadia))
                        .exchange())
                .hasStatus(HttpStatus.FOUND);
    }
}
