package fr.jalon.contact.freshness.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.Confirmation;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** « Est-ce le bon contact ? »: yes, not known yet, no because; from the page and from the week's list. */
@JalonTest
class VerificationPagesTest {

    private static final String WEEK = "/contacts/verification";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePrivacy privacy;

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
    UUID person;
    String path;

    @BeforeEach
    void somebodyNotSeenForLong() {
        clock.to("2027-02-10T10:00");
        nadia = people.newCompany("Vérificatrice");
        scope.runAs(nadia.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de l’Estuaire"));
        person = enter("D’Arc-Ménez", LocalDate.of(2026, 4, 1));
        path = "/contacts/" + person + "/verification";
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @Test
    void theWeekNamesWhomToAskAfterAndSaysWhenAllIsDone() {
        assertThat(get(WEEK)).hasStatusOk().bodyText().contains("D’Arc-Ménez").contains("Ville de l’Estuaire");
        assertThat(post(path, Map.of("how", "CALL"))).hasStatus(302);
        assertThat(details().confirmedOn()).isEqualTo("2027-02-10");
        assertThat(get(WEEK))
                .bodyText()
                .contains("C’est fait pour cette semaine")
                .doesNotContain("D’Arc-Ménez");
    }

    @Test
    void theHeadSaysHowManyAreLeftAndNotHowManyThereMayBe() {
        assertThat(get(WEEK)).bodyText().contains("1 contact à revérifier");
        enter("Blanc", LocalDate.of(2026, 4, 2));
        enter("Noir", LocalDate.of(2026, 4, 3));
        assertThat(get(WEEK)).bodyText().contains("3 contacts à revérifier").doesNotContain("Cinq contacts");
    }

    @Test
    void whoIsToBeAskedAfterIsCalledFromTheRowItself() {
        ContactFacts unreachable = SomeContacts.facts("Joignable", "joignable@ville.example");
        ContactFacts facts = new ContactFacts(
                unreachable.civility(),
                unreachable.firstName(),
                unreachable.lastName(),
                unreachable.position(),
                unreachable.circle(),
                unreachable.influence(),
                unreachable.email(),
                "+33 (0)2 61 91 10 01",
                null);
        UUID reachable = contacts.person(nadia, SomeContacts.AUTHORITY, facts, LocalDate.of(2026, 4, 1));

        for (String where : List.of(WEEK, "/contacts/" + reachable + "/verification", "/contacts/" + reachable)) {
            assertThat(get(where))
                    .as(where)
                    .bodyText()
                    .contains("href=\"tel:+33261911001\"")
                    .contains("href=\"mailto:joignable@ville.example\"");
        }
    }

    @ParameterizedTest
    @EnumSource(Confirmation.class)
    void everyWayOfHavingSeenSomebodyIsTaken(Confirmation how) {
        assertThat(post(path, Map.of("how", how.name()))).hasStatus(302);
        assertThat(details().confirmedHow()).isEqualTo(how);
    }

    @Test
    void putOffItComesBackAfterAWeekAndNotBefore() {
        assertThat(post(path + "/plus-tard", Map.of())).hasStatus(302);
        assertThat(get(WEEK)).bodyText().doesNotContain("D’Arc-Ménez");
        clock.to("2027-02-17T10:00");
        assertThat(get(WEEK))
                .bodyText()
                .as("a week that has begun stays as it is")
                .doesNotContain("D’Arc-Ménez");
        clock.to("2027-02-22T00:00");
        assertThat(get(WEEK)).bodyText().contains("D’Arc-Ménez");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -        | -        | -     | Dites pourquoi
            mutation | ailleurs | -     | Choisissez une personne de la liste
            mutation | self     | -     | Personne ne succède à soi-même
            mutation | other    | Blanc | Choisissez une personne connue, ou écrivez un nouveau nom
            mutation | -        | first | Indiquez aussi le nom de famille
            """)
    void whatCannotBeIsSaidAndNothingTypedIsLost(
            @Nullable String reason, @Nullable String successor, @Nullable String name, String sentence) {
        UUID other = enter("Autre", LocalDate.of(2026, 4, 2));
        Map<String, String> typed = new HashMap<>(Map.of("position", "directrice d’été"));
        typed.put("reason", reason == null ? " " : reason);
        typed.put(
                "successor",
                successor == null
                        ? ""
                        : successor.equals("self")
                                ? person.toString()
                                : successor.equals("other") ? other.toString() : successor);
        typed.put("first".equals(name) ? "firstName" : "lastName", name == null ? "" : name);
        MvcTestResult refused = post(path + "/depart", typed);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains(sentence).contains("directrice d’été");
        assertThat(details().leftOn()).isNull();
    }

    @Test
    void aWordWithWhoeverFollowsDoesWhatWasToBeDone() {
        contacts.call(nadia, SomeContacts.AUTHORITY, "À rappeler", person);
        UUID successor = enter("Blanc", LocalDate.of(2026, 4, 2));
        assertThat(post(path + "/depart", Map.of("reason", "retraite", "successor", successor.toString())))
                .hasStatus(302);
        String card = "/cibles/" + SomeContacts.AUTHORITY.value();
        assertThat(get(card)).bodyText().doesNotContain("close par l’échange");

        clock.to("2027-02-11T10:00");
        contacts.call(nadia, SomeContacts.AUTHORITY, "Appelée", successor);
        assertThat(get(card)).bodyText().contains("close par l’échange du 11");
    }

    @Test
    void whoFollowsTakesOverAndComesBackWithAll() {
        contacts.call(nadia, SomeContacts.AUTHORITY, "À rappeler", person);
        assertThat(post(path + "/depart", Map.of("reason", "retraite", "firstName", "Éloïse", "lastName", "L")))
                .hasRedirectedUrl("/contacts/" + person);
        ContactDetails left = details();
        assertThat(left.leftOn()).isEqualTo("2027-02-10");
        assertThat(left.leftReason()).isEqualTo("retraite");
        UUID successor = left.successorId();
        assertThat(successor).isNotNull();
        assertThat(get("/contacts/" + successor))
                .bodyText()
                .contains("Éloïse")
                .contains("responsable des espaces verts")
                .contains("À rappeler");
        assertThat(get("/contacts/" + person)).bodyText().contains("retraite").contains("Éloïse");
        assertThat(get(WEEK)).bodyText().doesNotContain("D’Arc-Ménez");

        assertThat(post(path + "/retour", Map.of())).hasStatus(302);
        assertThat(details().leftOn()).isNull();
        assertThat(details().successorId()).isNull();
    }

    @Test
    void aSuccessorWhoAskedNotToBeKeptIsRefusedInWords() {
        UUID gone = enter("Opposé", LocalDate.of(2026, 5, 1));
        mvc.post().uri("/opposition/" + privacy.objectionSecret(nadia, gone)).exchange();
        MvcTestResult refused =
                post(path + "/depart", Map.of("reason", "mutation", "firstName", "claire", "lastName", "OPPOSÉ"));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("à ne plus figurer").contains("OPPOSÉ");
        assertThat(details().leftOn()).as("neither has left").isNull();
    }

    @Test
    void anotherCompanysPersonIsNobodysToConfirmNorASuccessor() {
        SignedIn other = people.newCompany("Voisine vérificatrice");
        UUID theirs = contacts.person(other, SomeContacts.AUTHORITY, "Voisin");
        for (String act : List.of("", "/plus-tard", "/depart", "/retour")) {
            assertThat(mvc.post()
                            .uri(path + act)
                            .param("how", "CALL")
                            .param("reason", "mutation")
                            .with(SomePeople.as(other)))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(post(path + "/depart", Map.of("reason", "mutation", "successor", theirs.toString())))
                .hasStatus(404);
        assertThat(details().leftOn()).isNull();
        assertThat(mvc.get().uri(WEEK).with(SomePeople.as(other))).bodyText().doesNotContain("D’Arc-Ménez");
    }

    private UUID enter(String lastName, LocalDate collected) {
        return contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts(lastName, null), collected);
    }

    private static String text(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private ContactDetails details() {
        return scope.runAs(nadia.company(), () -> contactQueries.one(person));
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
