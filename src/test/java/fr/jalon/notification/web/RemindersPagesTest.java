package fr.jalon.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.notification.MailMatrixWorld;
import fr.jalon.notification.domain.MailKind;
import fr.jalon.notification.domain.MailPreferenceService;
import fr.jalon.notification.domain.MailPreferenceService.Wanted;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.shared.Token;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class RemindersPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    MailPreferenceService preferences;

    @Autowired
    CompanyScope scope;

    @Autowired
    MailMatrixWorld mails;

    private final JdbcClient jdbc = TestDatabase.get().unwalled(); // letters stand behind a wall

    @LocalServerPort
    int port;

    private SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Courriels " + UUID.randomUUID());
    }

    @Test
    void whoeverHasChosenNothingGetsEverythingThreeDaysAhead() {
        assertThat(wanted()).isEqualTo(new Wanted(true, 3, true, true, true, true));
        assertThat(get("/rappels"))
                .hasStatusOk()
                .bodyText()
                .contains("Bilan du lundi", nadia.email(), "Aucun pour l’instant", "3\u00a0jours ouvrés avant")
                .containsPattern("name=\"bilan\"[^>]*checked|checked[^>]*name=\"bilan\"");
    }

    @Test
    void theDigestCanBeLookedAtBeforeItComes() {
        assertThat(get("/rappels/apercu")).hasStatusOk().bodyText().contains("Rien à dire cette semaine");
        plans.plan(nadia, "Tonte", plans.today().plusDays(40));
        assertThat(get("/rappels/apercu"))
                .hasStatusOk()
                .bodyText()
                .contains("Votre semaine", "J APPROCHE", "Ville de Test", "Rien n’est envoyé.");
        assertThat(get("/rappels")).bodyText().contains("/rappels/apercu", "Aucun pour l’instant");
    }

    @Test
    void whatIsChosenIsKept() {
        assertThat(post("/rappels", Map.of("rappel", "true", "jours", "7"))).hasStatus(HttpStatus.FOUND);
        assertThat(wanted()).isEqualTo(new Wanted(true, 7, false, false, false, false));
        assertThat(get("/rappels")).bodyText().containsPattern("value=\"7\"\\s+selected");
    }

    @Test
    void aTickThatIsNoneIsRefusedAndNothingIsKept() {
        for (String box : List.of("rappel", "bilan", "confiee", "jourJ", "dialogues")) {
            assertThat(post("/rappels", Map.of(box, "X", "jours", "9"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(get("/rappels")).bodyText().doesNotContain("value=\"9\" selected");
    }

    @Test
    void anImpossibleNumberOfDaysIsRefusedAndTheRestKept() {
        for (String days : new String[] {"0", "11", "-1", "trois", ""}) {
            assertThat(post("/rappels", Map.of("bilan", "true", "jours", days)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Choisissez entre 1 et 10 jours ouvrés", "href=\"#jours\"");
        }
        assertThat(wanted()).isEqualTo(new Wanted(true, 3, true, true, true, true));
    }

    @Test
    void openingTheLinkOfALetterStopsNothing() {
        String link = "/arret/" + mails.secret(nadia, MailKind.DIGEST);
        assertThat(mvc.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains("Arrêter ces courriels", "le bilan du lundi")
                .doesNotContain(nadia.email());
        assertThat(wanted().digest()).isTrue();
    }

    @Test
    void aMailProgramStopsThatKindWithOneRequest() throws Exception {
        String link = "/arret/" + mails.secret(nadia, MailKind.DIGEST);
        HttpResponse<String> stopped = send(link, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click");

        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(stopped.body()).contains("C’est fait", "Les recevoir de nouveau", "/rappels");
        assertThat(wanted()).isEqualTo(new Wanted(true, 3, false, true, true, true));
        assertThat(mvc.post().uri(link)).as("as often as one likes").hasStatusOk();

        assertThat(mvc.post().uri(link + "/reprise")).hasStatusOk().bodyText().contains("de nouveau le bilan du lundi");
        assertThat(wanted().digest()).isTrue();
    }

    @Test
    void theWordierFormOfMailProgramsWorksTooAndAnUploadDoesNot() throws Exception {
        String link = "/arret/" + mails.secret(nadia, MailKind.REMINDER);
        String type = "multipart/form-data; boundary=x";
        assertThat(send(link, type, part("One-Click")).statusCode()).isEqualTo(200);
        assertThat(wanted().reminder()).isFalse();
        scope.runAs(
                nadia.company(),
                () -> preferences.save(nadia.membership(), new Wanted(true, 3, true, true, true, true)));

        assertThat(send(link, type, part("x".repeat(10_000))).statusCode()).isNotEqualTo(200);
        assertThat(wanted().reminder()).isTrue();
    }

    @Test
    void aLetterThatHasNotLeftYetStaysWhenItsKindIsStopped() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO notification.mail
                            (id, cause, recipient, subject, body, written_at, next_try_at, membership_id, kind, stop_address)
                        VALUES (?, ?, ?, 'Votre semaine', 'texte', now(), 'infinity', ?, 'DIGEST', 'http://x')
                        """)
                .params(id, "test " + id, nadia.email(), nadia.membership())
                .update();
        mvc.post().uri("/arret/" + mails.secret(nadia, MailKind.DIGEST)).exchange();

        assertThat(jdbc.sql("SELECT body IS NULL AND last_error LIKE '%arrêté%' FROM notification.mail WHERE id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aLinkThatOpensNothingSaysWhatToDoAndGuessingIsSlowed() {
        String from = "198.51.100." + (1 + new Random().nextInt(250));
        for (int i = 0; i < 10; i++) {
            assertThat(mvc.get().uri("/arret/" + Token.next()).with(request -> {
                        request.setRemoteAddr(from);
                        return request;
                    }))
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyText()
                    .contains("Ce lien ne mène plus nulle part", "/rappels");
        }
        assertThat(mvc.post().uri("/arret/" + Token.next()).with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                }))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void anAdminSeesThatALetterAboutPlansExistsAndNotWhatItSays() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO notification.mail
                            (id, cause, recipient, subject, body, written_at, next_try_at, membership_id, kind, stop_address)
                        VALUES (?, ?, ?, 'J a bougé : un marché secret', 'texte secret', now(), 'infinity', ?, 'J_MOVED', 'http://x')
                        """)
                .params(id, "test " + id, nadia.email(), nadia.membership())
                .update();
        MvcTestResult list =
                mvc.get().uri("/admin/courriels").with(people.admin()).exchange();
        assertThat(list)
                .hasStatusOk()
                .bodyText()
                .contains(nadia.email(), "Déplacements de J")
                .doesNotContain("secret");
        assertThat(get("/rappels")).bodyText().contains("un marché secret");
        assertThat(mvc.get().uri("/rappels").with(people.otherOwner()))
                .bodyText()
                .doesNotContain("un marché secret");
    }

    private static String part(String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n" + value + "\r\n--x--\r\n";
    }

    /** As a mail program does: over the wire, without cookies. */
    private HttpResponse<String> send(String path, String type, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private Wanted wanted() {
        return scope.runAs(nadia.company(), () -> preferences.of(nadia.membership()));
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String uri, Map<String, String> form) {
        var request = mvc.post().uri(uri).with(SomePeople.as(nadia));
        form.forEach(request::param);
        return request.exchange();
    }
}
