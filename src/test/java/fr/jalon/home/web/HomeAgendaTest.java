package fr.jalon.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is to be done with authorities stands on the first page, and is done there. */
@JalonTest
class HomeAgendaTest {

    private static final Siren TOWN = new Siren("971970009");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeRequests requests;

    @Autowired
    SomeEvents events;

    @Autowired
    InteractionService interactions;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    SignedIn nadia;
    UUID aubert;

    @BeforeEach
    void aCompanyThatKnowsSomebody() {
        clock.to("2026-11-30T09:00"); // a Monday
        nadia = people.newCompany("Accueillie " + UUID.randomUUID());
        scope.runAs(nadia.company(), () -> targets.aimAt(TOWN, "Ville de Montbriand"));
        aubert = contacts.person(nadia, TOWN, "Aubert");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.back();
    }

    @Test
    void withNothingToDoThePageSaysNothingOfIt() {
        assertThat(home(nadia)).doesNotContain("class=\"agenda\"", "Demandes de documents", "sans réponse");
    }

    @Test
    void aRequestIsRemindedOfThenAnsweredInPlace() {
        UUID request = requests.sent(nadia, TOWN, null, 25);
        assertThat(home(nadia))
                .contains("Demandes de documents", "à relancer", "Relancée aujourd’hui", "Réponse reçue");

        assertThat(post("/demandes/" + request + "/etapes/relance", Map.of("stepDay", today())))
                .hasRedirectedUrl("/#demandes");
        assertThat(home(nadia))
                .as("the answer is due within the week")
                .contains("en attente", "Réponse reçue")
                .doesNotContain("Relancée aujourd’hui");

        assertThat(post("/demandes/" + request + "/reponse", Map.of("answerDay", today(), "decision", "GIVEN")))
                .hasRedirectedUrl("/#demandes");
        assertThat(home(nadia)).doesNotContain("Demandes de documents");
    }

    @Test
    void aDraftIsNotedAsSentInPlaceAndThenOnlyWaitedFor() {
        UUID draft = requests.draft(nadia, TOWN, null);
        assertThat(home(nadia)).contains("à envoyer", "Partie aujourd’hui").doesNotContain("Réponse reçue");

        assertThat(post("/demandes/" + draft + "/etapes/envoi", Map.of("stepDay", today(), "stepWay", "REGISTERED")))
                .hasRedirectedUrl("/#demandes");
        assertThat(home(nadia)).doesNotContain("Demandes de documents");
    }

    @Test
    void silenceLeadsToTheCommissionAndAnAnswerThatIsThereIsNotOverwritten() {
        UUID silent = requests.sent(nadia, TOWN, null, 40);
        assertThat(home(nadia)).contains("refus par silence", "/demandes/" + silent + "/saisine", "Réponse reçue");

        requests.answer(nadia, silent);
        assertThat(home(nadia))
                .contains("communiqué en partie", "/demandes/" + silent + "/saisine")
                .doesNotContain("Réponse reçue");
    }

    @Test
    void aStepOfYesterdaysPageThatIsNoMorePossibleSaysWhyAndChangesNothing() {
        UUID request = requests.sent(nadia, TOWN, null, 25);
        requests.answer(nadia, request);
        assertThat(post("/demandes/" + request + "/etapes/relance", Map.of("stepDay", today())))
                .hasStatus(422)
                .bodyText()
                .contains("La collectivité a déjà répondu.");
    }

    @Test
    void eventsOfTheMonthAreThereAndLaterOnesAreNot() {
        events.forum(nadia, "Forum tout proche", 30);
        events.forum(nadia, "Forum lointain", 31);
        events.forum(nadia, "Forum passé", -3);
        UUID on = events.forum(nadia, "Forum ouvert", -1);
        assertThat(home(nadia))
                .contains(
                        "Événements à venir", "Forum tout proche", "Forum ouvert", "/evenements/" + on + "/rencontres")
                .doesNotContain("Forum lointain", "Forum passé");
    }

    @Test
    void anInvitationIsAnsweredInPlaceOursAndTheirs() {
        UUID forum = events.forum(nadia, "Forum", 12);
        UUID ours = events.invite(nadia, forum, TOWN, aubert);
        assertThat(home(nadia)).contains("Invitations sans réponse", "Ne vient pas", "1\u00a0invitation sans réponse");
        assertThat(post("/evenements/" + forum + "/invitations/" + ours + "/retour", Map.of("reply", "MAYBE")))
                .hasRedirectedUrl("/#invitations-ouvertes");
        assertThat(home(nadia)).doesNotContain("Invitations sans réponse");

        events.invitedBy(nadia, forum, TOWN);
        assertThat(home(nadia))
                .contains("vous invite, le", "Nous n’y allons pas")
                .doesNotContain("Ne vient pas");
    }

    @Test
    void aFollowUpIsPutOffInPlaceToADayOnWhichSomebodyAnswers() {
        UUID call = contacts.call(nadia, TOWN, "Rappeler pour la visite", aubert);
        clock.to("2026-12-16T09:00"); // a Wednesday: three days on is Saturday
        assertThat(home(nadia)).contains("À relancer", "Aubert", "Ville de Montbriand");

        String path = "/echanges/" + call + "/suite/ajournement";
        MvcTestResult putOff = post(path, Map.of("delay", "DAYS"));
        assertThat(putOff).hasRedirectedUrl("/#a-relancer");
        assertThat(putOff.getMvcResult().getFlashMap().get("notice"))
                .isEqualTo("Relance reportée au lundi 21\u00a0décembre 2026.");
        assertThat(home(nadia)).doesNotContain("À relancer");
        clock.to("2026-12-21T09:00");
        assertThat(home(nadia)).contains("À relancer", "aujourd’hui");

        scope.runAs(nadia.company(), () -> interactions.completeFollowUp(call, nadia.membership()));
        assertThat(post(path, Map.of("delay", "MONTH"))
                        .getMvcResult()
                        .getFlashMap()
                        .get("notice"))
                .as("a colleague was faster")
                .isEqualTo("Rien n’est plus à suivre de cet échange.");
        assertThat(home(nadia)).contains("Rouvrir");
        assertThat(post(path, Map.of("delay", "hier"))).hasStatus(404);
    }

    @Test
    void whoeverFollowsASuccessorIsNamedAndNotTheOneWhoLeft() {
        UUID call = contacts.call(nadia, TOWN, "Rappeler", aubert);
        UUID legoff = contacts.person(nadia, TOWN, "Le Goff");
        assertThat(post(
                        "/contacts/" + aubert + "/verification/depart",
                        Map.of("reason", "retraite", "successor", legoff.toString())))
                .hasStatus(302);
        clock.to("2026-12-14T09:00");
        assertThat(home(nadia)).contains("echange-" + call, "Rappeler · Mme\u00a0Claire\u00a0Le Goff");
    }

    @Test
    void whoIsStillThereIsNotedWhereTheListStands() {
        UUID old = contacts.person(
                nadia,
                TOWN,
                SomeContacts.facts("Tanguy", null),
                LocalDate.now(clock).minusMonths(11));
        assertThat(home(nadia)).contains("Tanguy");
        assertThat(post("/contacts/" + old + "/verification", Map.of("how", "CALL")))
                .hasRedirectedUrl("/#reverifier");
        assertThat(home(nadia)).doesNotContain("Tanguy");
    }

    @Test
    void aLongListIsCutAndTheMostUrgentStandsFirst() {
        for (int days = 40; days < 50; days++) {
            requests.sent(nadia, TOWN, null, days);
            contacts.call(nadia, TOWN, "Appel " + days);
        }
        UUID first = requests.sent(nadia, TOWN, null, 60);
        clock.to("2026-12-14T09:00");
        String page = home(nadia);
        assertThat(page.split("id=\"demande-", -1)).hasSize(6 + 1);
        assertThat(page.split("id=\"echange-", -1).length - 1).isLessThanOrEqualTo(8);
        assertThat(page.indexOf("id=\"demande-")).isEqualTo(page.indexOf("id=\"demande-" + first));
    }

    @Test
    void aCompanyWithTheSameTargetSeesNothingOfItAndActsOnNothing() {
        SignedIn other = people.newCompany("Voisine " + UUID.randomUUID());
        scope.runAs(other.company(), () -> targets.aimAt(TOWN, "Ville de Montbriand"));
        UUID request = requests.sent(nadia, TOWN, null, 25);
        UUID forum = events.forum(nadia, "Forum secret", 2);
        events.invite(nadia, forum, TOWN, aubert);
        UUID call = contacts.call(nadia, TOWN, "Secret", aubert);
        clock.to("2026-12-01T09:00");

        assertThat(home(nadia)).contains("Forum secret", "Demandes de documents", "Aubert");
        assertThat(home(other)).doesNotContain("class=\"agenda\"", "Forum secret", "Aubert", request.toString());
        assertThat(mvc.post()
                        .uri("/echanges/" + call + "/suite/ajournement")
                        .param("delay", "WEEK")
                        .with(SomePeople.as(other)))
                .hasStatus(404);
    }

    private String home(SignedIn me) {
        MvcTestResult page = mvc.get().uri("/").with(SomePeople.as(me)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String path, Map<String, String> sent) {
        var request =
                mvc.post().uri(path).header("Referer", "http://localhost/").with(SomePeople.as(nadia));
        sent.forEach(request::param);
        return request.exchange();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
