package fr.jalon.contact.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two entries side by side: what is kept of which, fact by fact. */
@JalonTest
class MergePagesTest {

    private static final Siren CITY = new Siren("971900121");
    private static final Siren EPCI = new Siren("971900139");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePeople people;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    SignedIn nadia;
    UUID one;
    UUID other;
    String path;

    @BeforeEach
    void onePersonOfTwoAuthorities() {
        clock.to("2027-03-01T10:00");
        nadia = people.newCompany("Fusionneuse");
        scope.runAs(nadia.company(), () -> {
            targets.aimAt(CITY, "Ville de Montbriand");
            targets.aimAt(EPCI, "Montbriand Agglomération");
        });
        one = contacts.person(
                nadia,
                CITY,
                new ContactFacts(
                        Civility.MADAME,
                        "Anne",
                        "D’Arc",
                        "adjointe",
                        Circle.ELECTED,
                        Influence.DECIDES,
                        "a.darc@ville.example",
                        null,
                        "<b>Préfère</b> le matin"));
        other = contacts.person(
                nadia,
                EPCI,
                new ContactFacts(
                        null,
                        "Anne",
                        "D'ARC",
                        "vice-présidente",
                        Circle.TECHNICIAN,
                        Influence.INFLUENCES,
                        "a.darc@ville.example",
                        "02 40 11 22 33",
                        null));
        path = "/contacts/" + one + "/fusion/" + other;
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @Test
    void bothAreShownWithWhatEachKnows() {
        assertThat(get("/contacts/doublons"))
                .hasStatusOk()
                .bodyText()
                .contains("même adresse e-mail")
                .containsPattern("Ville de Montbriand et|et Ville de Montbriand")
                .containsPattern("/contacts/(" + one + "/fusion/" + other + "|" + other + "/fusion/" + one + ")");
        assertThat(get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Ville de Montbriand")
                .contains("Montbriand Agglomération")
                .contains("vice-présidente")
                .contains("&lt;b&gt;Préfère&lt;/b&gt; le matin")
                .contains("inconnu");
        assertThat(radio(get(path), "keepPhone", "other"))
                .as("the first has no number: the second's is chosen at first")
                .contains("checked");
        assertThat(radio(get(path), "keepPosition", "one")).contains("checked");
    }

    @Test
    void whatIsKnownBetterIsChosenAtFirstWhicheverEntryComesFirst() {
        UUID hasty = contacts.person(
                nadia,
                CITY,
                new ContactFacts(null, "Anne", "d’Arc", null, Circle.TECHNICIAN, Influence.UNKNOWN, null, null, null));
        MvcTestResult page = get("/contacts/" + hasty + "/fusion/" + one);
        for (String field : List.of("keepName", "keepPosition", "keepPlace", "keepAddress")) {
            assertThat(radio(page, field, "other")).as(field).contains("checked");
            assertThat(radio(page, field, "one")).as(field).doesNotContain("checked");
        }
    }

    @Test
    void everyFactIsKeptOfTheOneThatWasChosen() {
        ContactDetails merged = merge(Map.of(
                "keepAuthority", "other",
                "keepName", "one",
                "keepPosition", "other",
                "keepPlace", "one",
                "keepAddress", "one",
                "keepPhone", "other",
                "keepNote", "one"));
        assertThat(merged.authority()).isEqualTo(EPCI);
        assertThat(merged.facts())
                .isEqualTo(new ContactFacts(
                        Civility.MADAME,
                        "Anne",
                        "D’Arc",
                        "vice-présidente",
                        Circle.ELECTED,
                        Influence.DECIDES,
                        "a.darc@ville.example",
                        "02 40 11 22 33",
                        "<b>Préfère</b> le matin"));
        assertThat(get(merged.path())).bodyText().contains("/fusion/annulation");
    }

    @Test
    void withNothingChosenTheFirstIsKept() {
        ContactDetails merged = merge(Map.of("keepNote", "n’importe quoi"));
        assertThat(merged.authority()).isEqualTo(CITY);
        assertThat(merged.facts().note()).isEqualTo("<b>Préfère</b> le matin");
        assertThat(merged.facts().phone()).isNull();
    }

    @Test
    void whatWasSaidAtBothAuthoritiesIsThePersons() {
        contacts.call(nadia, CITY, "Appel à la ville", one);
        contacts.call(nadia, EPCI, "Appel à l’agglomération", other);
        ContactDetails merged = merge(Map.of("keepAuthority", "other"));
        assertThat(get(merged.path())).bodyText().contains("Appel à la ville").contains("Appel à l’agglomération");
        assertThat(post(merged.path() + "/fusion/annulation", Map.of())).hasRedirectedUrl("/contacts/" + other);
        assertThat(get("/contacts/" + one))
                .bodyText()
                .contains("Appel à la ville")
                .doesNotContain("Appel à l’agglomération");
    }

    /** The page of the second one still offers to undo. */
    @Test
    void whoUndoesAfterAColleagueIsToldSo() {
        ContactDetails merged = merge(Map.of());
        Map<String, String> form = Map.of("kept", one.toString());
        assertThat(get(merged.path())).bodyText().contains("name=\"kept\" value=\"" + one + "\"");
        assertThat(post(merged.path() + "/fusion/annulation", form)).hasRedirectedUrl("/contacts/" + one);
        assertThat(post(merged.path() + "/fusion/annulation", form))
                .hasStatus(409)
                .bodyText()
                .contains("Un collègue vient de défaire cette fusion", "/contacts/" + one);
    }

    @Test
    void afterThirtyDaysItIsOneForGood() {
        ContactDetails merged = merge(Map.of());
        clock.to("2027-03-31T12:00");
        assertThat(get(merged.path())).hasStatusOk().bodyText().doesNotContain("/fusion/annulation");
        assertThat(post(merged.path() + "/fusion/annulation", Map.of())).hasStatus(404);
        assertThat(post(merged.path() + "/fusion/annulation", Map.of("kept", one.toString())))
                .as("the form was open")
                .hasStatus(409)
                .bodyText()
                .contains("Les trente jours pour défaire cette fusion sont passés", merged.path());
    }

    @Test
    void nobodyIsMergedWithOneselfNorWithAStranger() {
        SignedIn neighbour = people.newCompany("Voisine fusionneuse");
        UUID stranger = contacts.person(neighbour, CITY, "D’Arc");
        for (UUID wrong : List.of(one, stranger, UUID.randomUUID())) {
            assertThat(get("/contacts/" + one + "/fusion/" + wrong)).hasStatus(404);
            assertThat(post("/contacts/" + one + "/fusion/" + wrong, Map.of())).hasStatus(404);
        }
        assertThat(mvc.get().uri(path).with(SomePeople.as(neighbour))).hasStatus(404);
        assertThat(mvc.get().uri("/contacts/doublons").with(SomePeople.as(neighbour)))
                .bodyText()
                .contains("Aucun doublon probable");
        ContactDetails merged = merge(Map.of());
        assertThat(mvc.post().uri(merged.path() + "/fusion/annulation").with(SomePeople.as(neighbour)))
                .hasStatus(404);
    }

    @Test
    void whoIsToldApartIsNotProposedAgainUntilThatIsTakenBack() {
        String told = path + "/distinctes";
        assertThat(post(told, Map.of())).hasRedirectedUrl("/contacts/doublons");
        post("/contacts/" + other + "/fusion/" + one + "/distinctes", Map.of()); // a colleague, from the other side
        assertThat(get("/contacts/doublons"))
                .bodyText()
                .contains("Aucun doublon probable", "1 paire mise de côté")
                .doesNotContain("Comparer<");

        assertThat(post(told + "/annulation", Map.of())).hasRedirectedUrl("/contacts/doublons");
        assertThat(get("/contacts/doublons"))
                .bodyText()
                .contains("même adresse e-mail", "/distinctes\"")
                .doesNotContain("mise de côté");
    }

    /** What a merge makes of one is told apart as that one was, and both are when they are back. */
    @Test
    void whoIsToldApartStaysSoThroughAMerge() {
        UUID third = contacts.person(
                nadia,
                CITY,
                new ContactFacts(null, "Anne", "Darc", null, Circle.TECHNICIAN, Influence.UNKNOWN, null, null, null));
        post("/contacts/" + third + "/fusion/" + one + "/distinctes", Map.of());
        ContactDetails merged = merge(Map.of());
        assertThat(get("/contacts/doublons")).bodyText().contains("Aucun doublon probable", "1 paire mise de côté");

        post(merged.path() + "/fusion/annulation", Map.of());

        assertThat(get("/contacts/doublons"))
                .bodyText()
                .contains("1 paire<", "1 paire mise de côté")
                .doesNotContain("Aucun doublon probable");
    }

    @Test
    void nobodyTellsApartStrangersNorOneself() {
        SignedIn neighbour = people.newCompany("Distincte");
        assertThat(mvc.post().uri(path + "/distinctes").with(SomePeople.as(neighbour)))
                .hasStatus(404);
        assertThat(mvc.post().uri(path + "/distinctes/annulation").with(SomePeople.as(neighbour)))
                .hasStatus(404);
        assertThat(post("/contacts/" + one + "/fusion/" + one + "/distinctes", Map.of()))
                .hasStatus(404);
        merge(Map.of());
        assertThat(post(path + "/distinctes", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Un collègue");
    }

    @Test
    void whoWasMergedMeanwhileIsSaidToBe() {
        UUID third = contacts.person(nadia, CITY, SomeContacts.facts("Darc", null));
        ContactDetails merged = merge(Map.of());
        for (String late : List.of("/contacts/" + one + "/fusion/" + third, "/contacts/" + third + "/fusion/" + one)) {
            assertThat(get(late)).hasStatus(409).bodyText().contains("Un collègue vient de fusionner");
            assertThat(post(late, Map.of())).hasStatus(409).bodyText().contains(merged.path());
        }
    }

    private ContactDetails merge(Map<String, String> kept) {
        MvcTestResult result = post(path, kept);
        assertThat(result).hasStatus(302);
        String where = String.valueOf(result.getResponse().getRedirectedUrl());
        UUID merged = UUID.fromString(where.substring(where.lastIndexOf('/') + 1));
        return scope.runAs(nadia.company(), () -> contactQueries.one(merged));
    }

    private static String radio(MvcTestResult page, String name, String value) {
        String body = new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return java.util.regex.Pattern.compile("<input[^>]*>")
                .matcher(body)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(input -> input.contains("\"" + name + "\"") && input.contains("\"" + value + "\""))
                .findFirst()
                .orElse("");
    }

    private MvcTestResult get(String where) {
        return mvc.get().uri(where).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String where, Map<String, String> typed) {
        var request = mvc.post().uri(where).with(SomePeople.as(nadia));
        typed.forEach(request::param);
        return request.exchange();
    }
}
