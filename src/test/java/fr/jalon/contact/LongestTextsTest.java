package fr.jalon.contact;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.awareness.domain.SomeFrameworks;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/**
 * Every text that people type about prospecting, at its limit: the longest is kept, one sign more is refused in a sentence, and
 * what was typed stands in the form again. What forms take the database takes too.
 */
@JalonTest
class LongestTextsTest {

    private static final Siren BUYER = new Siren("971900105");
    private static final String CARD = "/cibles/" + BUYER.value();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeEvents events;

    @Autowired
    SomeFrameworks frameworks;

    @Autowired
    SomeRequests requests;

    @Autowired
    Clock clock;

    /** A field of a form, with what else the form needs. */
    private record Field(String path, String name, int most, Map<String, String> others) {}

    SignedIn nadia;
    String today;
    UUID contact;
    UUID call;
    final List<Field> fields = new ArrayList<>();

    @BeforeEach
    void everythingThatHasAForm() {
        nadia = people.newCompany("Bavarde " + SomeContracts.word());
        today = LocalDate.now(clock).toString();
        contracts.cleaning("Nettoyage").buyer(BUYER, "Ville de Montbriand").store();
        contact = contacts.person(nadia, BUYER, "Aubert");
        call = contacts.call(nadia, BUYER, "Appel", contact);
    }

    @Test
    void aboutPeopleAndWhatWasSaid() {
        Map<String, String> person = Map.of("cible", BUYER.value(), "lastName", "Roux");
        add("/contacts/nouveau", person, Map.of("firstName", 100, "lastName", 100, "position", 200, "note", 2000));
        add("/contacts/nouveau", person, Map.of("sourceDetail", 300));
        String known = "/contacts/" + contact;
        add(known + "/modifier", Map.of("lastName", "Aubert"), Map.of("firstName", 100, "position", 200, "note", 2000));
        add(known + "/verification/depart", Map.of(), Map.of("reason", 300));
        Map<String, String> left = Map.of("reason", "mutation", "lastName", "Blanc");
        add(known + "/verification/depart", left, Map.of("firstName", 100, "lastName", 100, "position", 200));
        Map<String, String> said = Map.of("story", "Appel", "kind", "CALL", "happenedOn", today, "startedBy", "us");
        add("/echanges/" + call, said, Map.of("story", 2000));
        Map<String, String> followed = new java.util.HashMap<>(said);
        followed.put("followUpOn", LocalDate.now(clock).plusDays(5).toString());
        add("/echanges/" + call, followed, Map.of("followUp", 300));
        add(CARD + "/fidelisation", Map.of("outcome", "oui", "judgedOn", today), Map.of("proofWords", 400));
        check();
    }

    @Test
    void aboutEventsFrameworksAndTheJournal() {
        Map<String, String> event = Map.of("eventName", "Forum", "firstDay", today);
        add("/evenements", event, Map.of("eventName", 200, "eventPlace", 200, "organiser", 200, "eventNote", 2000));
        String forum = "/evenements/" + events.forum(nadia, "F".repeat(200), 0);
        Map<String, String> met = Map.of("cible", BUYER.value(), "met", contact.toString(), "metOn", today);
        add(forum + "/rencontres", met, Map.of("metSummary", 1700));
        Map<String, String> followed = new java.util.HashMap<>(met);
        followed.put("metFollowUpOn", LocalDate.now(clock).plusDays(5).toString());
        add(forum + "/rencontres", followed, Map.of("metFollowUp", 300));
        Map<String, String> days = Map.of("cible", BUYER.value(), "startsOn", "2026-01-01", "endsOn", "2029-12-31");
        add("/accords-cadres", days, Map.of("frameworkTitle", 300));
        String framework = "/accords-cadres/" + frameworks.framework(nadia, BUYER, "Tonte");
        add(framework + "/services", Map.of(), Map.of("serviceName", 200));
        add(
                framework + "/commandes",
                Map.of("orderDay", today, "orderAmount", "999999999999999,99"),
                Map.of("orderLabel", 300));
        add(CARD + "/journal/avis", Map.of("publishedOn", today), Map.of("noticeTitle", 300));
        add(CARD + "/journal/" + call + "/documents", Map.of(), Map.of("handedOver", 1000));
        check();
    }

    @Test
    void aboutRequestsForDocuments() {
        add("/demandes", Map.of("cible", BUYER.value(), "asked", "CRITERIA"), Map.of("awardTitle", 300));
        add("/demandes/" + requests.draft(nadia, BUYER, null) + "/lettre", Map.of(), Map.of("letter", 8000));
        Map<String, String> answer = Map.of("answerDay", today, "decision", "PARTLY");
        add(
                "/demandes/" + requests.sent(nadia, BUYER, null, 3) + "/reponse",
                answer,
                Map.of("given", 2000, "withheld", 2000, "holderMark", 200, "ranking", 300, "criteria", 300));
        add(
                "/demandes/" + requests.sent(nadia, BUYER, null, 3) + "/etapes/cloture",
                Map.of("stepDay", today),
                Map.of("stepReason", 300));
        add(
                "/demandes/" + requests.sent(nadia, BUYER, null, 40) + "/saisine",
                Map.of("referralDay", today),
                Map.of("referralLetter", 8000));
        check();
    }

    private void add(String path, Map<String, String> others, Map<String, Integer> limits) {
        limits.forEach((name, most) -> fields.add(new Field(path, name, most, others)));
    }

    private void check() {
        SoftAssertions softly = new SoftAssertions();
        for (Field field : fields) {
            String longest = "d’é".repeat(field.most()).substring(0, field.most());
            MvcTestResult refused = post(field, longest + "x");
            softly.assertThat(refused.getResponse().getStatus())
                    .as("%s %s, one sign too long", field.path(), field.name())
                    .isEqualTo(422);
            softly.assertThat(body(refused))
                    .as("%s %s, refused", field.path(), field.name())
                    .contains("caractères")
                    .contains(longest + "x");
            MvcTestResult kept = post(field, longest);
            softly.assertThat(kept.getResponse().getStatus())
                    .as("%s %s, the longest", field.path(), field.name())
                    .isEqualTo(302);
        }
        softly.assertAll();
    }

    private MvcTestResult post(Field field, String text) {
        var request = mvc.post().uri(field.path()).with(SomePeople.as(nadia));
        field.others().forEach((name, value) -> {
            if (!name.equals(field.name())) {
                request.param(name, value);
            }
        });
        return request.param(field.name(), text).exchange();
    }

    private static String body(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
