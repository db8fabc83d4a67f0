package fr.jalon.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.domain.Source;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import fr.jalon.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class InteractionPagesTest {

    private static final Siren TOWN = SomeContacts.AUTHORITY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    InteractionQueries interactions;

    @Autowired
    ContactQueries persons;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    private SignedIn me;
    private UUID aubert;

    @BeforeEach
    void aCompanyWithATarget() {
        me = people.newCompany("Noteuse");
        scope.runAs(me.company(), () -> targets.aimAt(TOWN, "Ville de Montbriand"));
        aubert = contacts.person(me, TOWN, "Aubert");
    }

    @AfterEach
    void theTimeIsRightAgain() {
        clock.back();
    }

    @Test
    void whatWasUnderstoodIsShownFirstAndSavedThen() {
        clock.to("2026-11-29T10:00");
        String story = "Appelé hier, relancer le 11 décembre";
        assertThat(post("/echanges/nouveau", Map.of("whom", "aubert", "story", story)))
                .hasStatusOk()
                .bodyText()
                .contains("Rien n’est encore enregistré", "2026-11-28", "2026-12-11", "personne:" + aubert);
        assertThat(timeline()).isEmpty();

        assertThat(post("/echanges/nouveau", understood("aubert", story, "personne:" + aubert)))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/cibles/" + TOWN.value() + "#echange-");
        assertThat(timeline()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(InteractionKind.CALL);
            assertThat(one.on()).isEqualTo("2026-11-28");
            assertThat(one.followUpOn()).isEqualTo("2026-12-11");
            assertThat(one.summary()).isEqualTo(story);
            assertThat(one.peopleIds()).containsExactly(aubert);
        });
    }

    @Test
    void aTextChangedAfterItWasShownIsShownAgainAndACorrectionStays() {
        clock.to("2026-11-29T10:00");
        Map<String, String> sent = new java.util.HashMap<>(
                understood("aubert", "Appelé hier, relancer le 11 décembre", "personne:" + aubert));
        sent.put("readStory", "Appelé hier");
        sent.put("kind", "MEETING");
        sent.put("followUpOn", "");
        assertThat(post("/echanges/nouveau", sent))
                .hasStatusOk()
                .bodyText()
                .contains("Voici ce que Jalon comprend", "2026-12-11", "value=\"MEETING\" selected");
        assertThat(timeline()).isEmpty();
    }

    @Test
    void yesterdayIsParisYesterdayJustAfterMidnight() {
        clock.to("2026-11-29T00:05");
        assertThat(post("/echanges/lecture", Map.of("whom", "aubert", "story", "visite hier")))
                .hasStatusOk()
                .bodyText()
                .contains("2026-11-28");
    }

    @Test
    void aFreeNameMakesAPersonMetThere() {
        clock.to("2026-11-29T10:00");
        Map<String, String> sent = new java.util.HashMap<>(understood("M. Yann Le Goff", "Appelé hier", WhoChoice.NEW));
        assertThat(post("/echanges/nouveau", sent)).hasStatus(422).bodyText().contains("Choisissez où travaille");
        assertThat(scope.runAs(me.company(), () -> persons.of(TOWN))).hasSize(1);

        sent.put("at", TOWN.value());
        assertThat(post("/echanges/nouveau", sent)).hasStatus(302);
        ContactDetails met = scope.runAs(
                me.company(), () -> persons.one(timeline().get(0).peopleIds().get(0)));
        assertThat(met.name()).isEqualTo("M.\u00a0Yann\u00a0Le Goff");
        assertThat(met.provenance().source()).isEqualTo(Source.MET);
    }

    @Test
    void wordsFindPeopleAndTargetsAccentsAside() {
        contacts.person(me, TOWN, "Élodie-Béranger");
        assertThat(post("/echanges/lecture", Map.of("whom", "beranger montbriand", "story", "x")))
                .bodyText()
                .contains("Élodie-Béranger")
                .doesNotContain("personne:" + aubert);
        assertThat(post("/echanges/lecture", Map.of("whom", "MONTBRIAND", "story", "x")))
                .bodyText()
                .contains("collectivite:" + TOWN.value());
    }

    @Test
    void nothingTypedIsLostWhenItCannotBe() {
        clock.to("2026-11-29T10:00");
        Map<String, String> sent = new java.util.HashMap<>(understood("aubert", "Appelé <hier>", "personne:" + aubert));
        sent.put("happenedOn", "2026-12-24");
        sent.put("followUp", "rappeler");
        sent.put("followUpOn", "");
        assertThat(post("/echanges/nouveau", sent))
                .hasStatus(422)
                .bodyText()
                .contains("au plus tard aujourd’hui", "Indiquez quand revenir", "Appelé &lt;hier&gt;", "2026-12-24");
        assertThat(post("/echanges/nouveau", Map.of("whom", "", "story", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Dites avec qui", "Dites en quelques mots");
    }

    @Test
    void anInteractionIsCorrectedTakenBackAndRestored() {
        UUID call = contacts.call(me, TOWN, "Premier appel", aubert);
        Map<String, String> sent = Map.of(
                "story",
                "Deuxième version",
                "kind",
                "VISIT",
                "happenedOn",
                LocalDate.now(clock).toString(),
                "startedBy",
                "them",
                "people",
                aubert.toString(),
                "version",
                "0");
        assertThat(post("/echanges/" + call, sent)).hasStatus(302);
        assertThat(timeline())
                .singleElement()
                .extracting(InteractionDetails::summary)
                .isEqualTo("Deuxième version");
        assertThat(post("/echanges/" + call, sent)).hasStatus(409);

        assertThat(post("/echanges/" + call + "/retrait", Map.of())).hasStatus(302);
        assertThat(timeline()).isEmpty();
        assertThat(get("/echanges/" + call)).hasStatusOk().bodyText().contains("Remettre");
        assertThat(post("/echanges/" + call + "/remise", Map.of())).hasStatus(302);
        assertThat(timeline()).hasSize(1);
    }

    @Test
    void theCardShowsTwentyAndLeadsToTheOthers() {
        for (int number = 0; number < 23; number++) {
            contacts.call(me, TOWN, "Appel " + number, aubert);
        }
        assertThat(get("/cibles/" + TOWN.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Ce qui s’est passé", "Voir les 3 autres", "Noter un échange");
        assertThat(get("/cibles/" + TOWN.value() + "/echanges"))
                .hasStatusOk()
                .bodyText()
                .contains("23\u00a0échanges notés", "Appel 0");
        assertThat(get("/cibles/" + TOWN.value() + "/echanges?page=7"))
                .hasStatusOk()
                .bodyText()
                .contains("La page 7 n’existe pas");
    }

    @Test
    void aFollowUpDueStandsOnTheHomePageAndIsTickedThere() {
        UUID call = contacts.call(me, TOWN, "Rappeler pour la visite", aubert);
        assertThat(get("/")).bodyText().doesNotContain("À relancer");
        clock.to(LocalDate.now(clock).plusDays(14) + "T09:00");
        assertThat(get("/")).bodyText().contains("À relancer", "Ville de Montbriand", "Rappeler pour la visite");
        assertThat(mvc.post()
                        .uri("/echanges/" + call + "/suite/faite")
                        .header("Referer", "http://localhost/")
                        .with(SomePeople.as(me)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/#echange-" + call);
        assertThat(get("/")).bodyText().contains("Rouvrir");
        clock.to(LocalDate.now(clock).plusDays(1) + "T09:00");
        assertThat(get("/")).bodyText().doesNotContain("À relancer");
    }

    @Test
    void anotherCompanySeesNothingOfIt() {
        UUID call = contacts.call(me, TOWN, "Secret de fabrique", aubert);
        SignedIn other = people.newCompany("Concurrente");
        scope.runAs(other.company(), () -> targets.aimAt(TOWN, "Ville de Montbriand"));
        for (String path : List.of("/echanges/" + call, "/echanges/nouveau?personne=" + aubert)) {
            assertThat(mvc.get().uri(path).with(SomePeople.as(other))).hasStatus(404);
        }
        for (String path :
                List.of("", "/retrait", "/remise", "/suite/faite", "/suite/reouverture", "/action/reouverture")) {
            assertThat(mvc.post()
                            .uri("/echanges/" + call + path)
                            .param("story", "x")
                            .param("kind", "CALL")
                            .param("happenedOn", LocalDate.now(clock).toString())
                            .with(SomePeople.as(other)))
                    .as(path)
                    .hasStatus(404);
        }
        for (String path : List.of("/cibles/" + TOWN.value(), "/cibles/" + TOWN.value() + "/echanges", "/")) {
            assertThat(mvc.get().uri(path).with(SomePeople.as(other)))
                    .bodyText()
                    .doesNotContain("Secret de fabrique", "Aubert");
        }
        assertThat(mvc.post()
                        .uri("/echanges/lecture")
                        .param("whom", "aubert")
                        .param("story", "x")
                        .with(SomePeople.as(other)))
                .bodyText()
                .doesNotContain(aubert.toString());
        Integer stolen =
                scope.runAs(other.company(), () -> interactions.of(TOWN, 50).size());
        assertThat(stolen).isZero();
        assertThat(TestDatabase.get()
                        .unwalled()
                        .sql("SELECT count(*) FROM contact.interaction WHERE id = ?")
                        .param(call)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aVerdictIsGivenOnTheCardWithItsProof() {
        UUID call = contacts.call(me, TOWN, "Ils annoncent la date", aubert);
        String path = "/cibles/" + TOWN.value() + "/fidelisation";
        String today = LocalDate.now(clock).toString();
        assertThat(post(path, Map.of("outcome", "oui", "judgedOn", today)))
                .hasStatus(422)
                .bodyText()
                .contains("Dites sur quoi repose ce verdict", "Ils annoncent la date");
        assertThat(post(path, Map.of("outcome", "oui", "judgedOn", today, "proofInteraction", call.toString())))
                .hasStatus(302);
        assertThat(post(path, Map.of("outcome", "pas-encore", "judgedOn", today, "proofWords", "On ne sait plus")))
                .hasStatus(302);
        assertThat(get("/cibles/" + TOWN.value()))
                .bodyText()
                .contains("On ne sait plus", "1\u00a0verdict précédent", "Appel du ");
    }

    private static Map<String, String> understood(String whom, String story, String who) {
        return Map.of(
                "whom",
                whom,
                "readWhom",
                whom,
                "story",
                story,
                "readStory",
                story,
                "who",
                who,
                "kind",
                "CALL",
                "happenedOn",
                "2026-11-28",
                "startedBy",
                "us",
                "followUpOn",
                story.contains("relancer") ? "2026-12-11" : "",
                "followUp",
                "");
    }

    private MvcTestResult post(String path, Map<String, String> sent) {
        var request = mvc.post().uri(path).with(SomePeople.as(me));
        sent.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(me)).exchange();
    }

    private List<InteractionDetails> timeline() {
        return scope.runAs(me.company(), () -> interactions.of(TOWN, 50));
    }
}
