package fr.jalon.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A card with three hundred interactions, and the noting of one more, in few statements whatever their number. */
@JalonTest
class InteractionStatementsTest {

    private static final int MOST = 10;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    Targets targets;

    @Autowired
    BrowserSession sessions;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    private Cookie cookie;
    private UUID aubert;

    @BeforeEach
    void threeHundredInteractions() {
        SignedIn me = people.newCompany("Bavarde");
        scope.runAs(me.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de Montbriand"));
        aubert = contacts.person(me, SomeContacts.AUTHORITY, "Aubert");
        UUID legoff = contacts.person(me, SomeContacts.AUTHORITY, "Le Goff");
        for (int number = 0; number < 300; number++) {
            contacts.call(me, SomeContacts.AUTHORITY, "Appel " + number, aubert, legoff);
        }
        cookie = new Cookie("jalon-session", sessions.cookie(me));
    }

    @Test
    void theCardIsFewStatements() {
        String card = TargetCard.path(SomeContacts.AUTHORITY);
        get(card);
        assertThat(Statements.during(() -> get(card))).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void notingOneIsFewStatementsHoweverManyThereAre() {
        note(0);
        assertThat(Statements.during(() -> note(1))).hasSizeLessThanOrEqualTo(25);
    }

    /** Prints; asserts nothing. */
    @Tag("bench")
    @Test
    void speed() {
        for (int warm = 0; warm < 60; warm++) {
            get("/connexion");
            get(TargetCard.path(SomeContacts.AUTHORITY));
            note(warm);
        }
        System.out.printf(
                "p95 of 200, in ms: sign-in page %.1f, card of 300 %.1f, noting %.1f%n",
                p95(number -> get("/connexion")),
                p95(number -> get(TargetCard.path(SomeContacts.AUTHORITY))),
                p95(number -> note(1000 + number)));
    }

    private static double p95(java.util.function.IntConsumer act) {
        long[] nanos = new long[200];
        for (int number = 0; number < nanos.length; number++) {
            long start = System.nanoTime();
            act.accept(number);
            nanos[number] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[189] / 1e6;
    }

    private void note(int number) {
        String story = "Appelé, rien de neuf " + number;
        send(
                mvc.post()
                        .uri("/echanges/nouveau")
                        .param("whom", "aubert")
                        .param("readWhom", "aubert")
                        .param("story", story)
                        .param("readStory", story)
                        .param("who", "personne:" + aubert)
                        .param("kind", "CALL")
                        .param("happenedOn", LocalDate.now(clock).toString())
                        .param("startedBy", "us")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()),
                302);
    }

    private void get(String path) {
        send(mvc.get().uri(path), 200);
    }

    private void send(MockMvcTester.MockMvcRequestBuilder request, int status) {
        MvcTestResult answer = request.cookie(cookie).exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(status);
    }
}
