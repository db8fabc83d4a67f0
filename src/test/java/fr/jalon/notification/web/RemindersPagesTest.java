package fr.jalon.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.notification.MailMatrixWorld;
import fr.jalon.notification.domain.MailKind;
import fr.jalon.notification.domain.Preferences;
import fr.jalon.notification.domain.Preferences.Wanted;
import fr.jalon.shared.Token;
import fr.jalon.testing.JalonTest;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
    Preferences preferences;

    @Autowired
    CompanyScope scope;

    @Autowired
    MailMatrixWorld letters;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Courriels " + UUID.randomUUID());
    }

    @Test
    void whoeverHasChosenNothingGetsEverythingThreeDaysAhead() {
        assertThat(wanted()).isEqualTo(new Wanted(true, 3, true, true, true));
        assertThat(get("/rappels"))
                .hasStatusOk()
                .bodyText()
                .contains("Bilan du lundi", nadia.email(), "Aucun pour l’instant", "3\u00a0jours ouvrés avant")
                .containsPattern("name=\"bilan\"[^>]*checked|checked[^>]*name=\"bilan\"");
    }

    @Test
    void whatIsChosenIsKept() {
        assertThat(post("/rappels", Map.of("rappel", "true", "jours", "7"))).hasStatus(HttpStatus.FOUND);
        assertThat(wanted()).isEqualTo(new Wanted(true, 7, false, false, false));
        assertThat(get("/rappels")).bodyText().containsPattern("value=\"7\"\\s+selected");
    }

    @Test
    void anImpossibleNumberOfDaysIsRefusedAndTheRestKept() {
        for (String days : new String[] {"0", "11", "-1", "trois", ""}) {
            assertThat(post("/rappels", Map.of("bilan", "true", "jours", days)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Choisissez entre 1 et 10 jours ouvrés", "href=\"#jours\"");
        }
        assertThat(wanted()).isEqualTo(new Wanted(true, 3, true, true, true));
    }

    @Test
    void openingTheLinkOfALetterStopsNothing() {
        String link = "/arret/" + letters.secret(nadia, MailKind.DIGEST);
        assertThat(mvc.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains("Arrêter ces courriels", "le bilan du lundi")
                .doesNotContain(nadia.email());
        assertThat(wanted().digest()).isTrue();
    }

    @Test
    void aMailProgramStopsThatKindWithOneRequest() {
        String link = "/arret/" + letters.secret(nadia, MailKind.DIGEST);
        MvcTestResult stopped = mvc.post()
                .uri(link)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("List-Unsubscribe=One-Click")
                .exchange();

        assertThat(stopped).hasStatusOk().bodyText().contains("C’est fait", "Les recevoir de nouveau", "/rappels");
        assertThat(stopped.getResponse().getCookies())
                .as("it knows no session")
                .noneMatch(cookie -> cookie.getName().contains("session"));
        assertThat(wanted()).isEqualTo(new Wanted(true, 3, false, true, true));
        assertThat(mvc.post().uri(link)).as("as often as one likes").hasStatusOk();

        assertThat(mvc.post().uri(link + "/reprise")).hasStatusOk().bodyText().contains("de nouveau le bilan du lundi");
        assertThat(wanted().digest()).isTrue();
    }

    @Test
    void theWordierFormOfMailProgramsWorksTooAndAnUploadDoesNot() throws Exception {
        String link = "http://localhost:" + port + "/arret/" + letters.secret(nadia, MailKind.REMINDER);
        assertThat(send(link, "List-Unsubscribe", "One-Click")).isEqualTo(200);
        assertThat(wanted().reminder()).isFalse();
        scope.runAs(nadia.company(), () -> preferences.save(nadia.membership(), new Wanted(true, 3, true, true, true)));

        assertThat(send(link, "List-Unsubscribe", "x".repeat(10_000))).isNotEqualTo(200);
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
        mvc.post().uri("/arret/" + letters.secret(nadia, MailKind.DIGEST)).exchange();

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

    private int send(String link, String name, String value) throws Exception {
        String boundary = "x" + UUID.randomUUID();
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                + "\r\n--" + boundary + "--\r\n";
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(link))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .build();
        return java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                .statusCode();
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
