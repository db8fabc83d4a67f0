package fr.jalon.contact.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Informing;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The month to tell people, the letter, the copy of one's data, the register. */
@JalonTest
class PrivacyPagesTest {

    private static final String PRIVACY = "/contacts/donnees-personnelles";

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
    void somebodyCollectedOnTheLastOfJanuary() {
        clock.to("2027-02-10T10:00");
        nadia = people.newCompany("Loyale");
        scope.runAs(nadia.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de l’Estuaire"));
        person = contacts.person(
                nadia, SomeContacts.AUTHORITY, SomeContacts.facts("D’Arc", null), LocalDate.of(2027, 1, 31));
        path = "/contacts/" + person + "/information";
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2027-02-10T10:00, avant le 28 février 2027",
        "2027-02-28T23:59, avant le 28 février 2027",
        "2027-03-01T00:00, délai dépassé depuis le 28 février 2027",
    })
    void theMonthEndsWithFebruary(String now, String words) {
        clock.to(now);
        assertThat(text(get(PRIVACY))).contains("D’Arc", words);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "LETTER, 2027-01-30, entre le recueil",
                "LETTER, 2027-02-11, entre le recueil",
                "LETTER, 31/02/2027, n’existe pas",
                "LETTER, '', date",
                "MAIL, 2027-02-01, Dites comment",
                "fusée, 2027-02-01, Dites comment",
                "-, 2027-02-01, Dites comment",
            })
    void whatCannotHaveBeenToldIsRefused(@Nullable String how, String on, String sentence) {
        Map<String, String> typed = how == null ? Map.of("toldOn", on) : Map.of("how", how, "toldOn", on);
        MvcTestResult refused = post(path + "/dite", typed);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).containsIgnoringCase(sentence);
        assertThat(details().privacy().informedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"LETTER, 2027-01-31", "OWN_MAIL, 2027-02-10", "SPOKEN, 2027-02-01"})
    void whoWasToldByHandIsTold(Informing how, LocalDate on) {
        assertThat(post(path + "/dite", Map.of("how", how.name(), "toldOn", on.toString())))
                .hasRedirectedUrl(PRIVACY);
        assertThat(details().privacy().informedOn()).isEqualTo(on);
        assertThat(post(path + "/dite", Map.of("how", "SPOKEN", "toldOn", "2027-02-10")))
                .as("the first time counts")
                .hasStatus(302);
        assertThat(details().privacy().informedOn()).isEqualTo(on);
        assertThat(details().privacy().informedHow()).isEqualTo(how);
        assertThat(text(get(PRIVACY))).contains("Tout le monde est informé.");
    }

    @Test
    void withoutAnAddressNoMailIsSentAndTheLetterHasALinkThatObjects() {
        assertThat(text(get(path))).contains("/opposition/…").doesNotContain("Envoyer par courriel");
        assertThat(post(path, Map.of())).hasRedirectedUrl(path);
        assertThat(details().privacy().informedOn()).isNull();
        String letter = text(post(path + "/lettre", Map.of()));
        assertThat(letter).contains("ville.example").contains("31 janvier 2027").contains("Loyale");
        Matcher link = Pattern.compile("/opposition/[A-Za-z0-9_-]{20,}").matcher(letter);
        assertThat(link.find()).isTrue();
        assertThat(mvc.post().uri(link.group())).hasStatusOk();
        assertThat(scope.runAs(nadia.company(), contactQueries::all)).isEmpty();
    }

    @Test
    void aPersonReadsAllThatIsKeptAndNothingOfOthers() throws UnsupportedEncodingException {
        UUID other = contacts.person(nadia, SomeContacts.AUTHORITY, "Autre");
        contacts.call(nadia, SomeContacts.AUTHORITY, "Elle aime les <roses>", person);
        contacts.call(nadia, SomeContacts.AUTHORITY, "Sans elle", other);
        assertThat(text(get("/contacts/" + person + "/donnees")))
                .contains("D’Arc", "Elle aime les &lt;roses&gt;", "ville.example", "31 janvier 2030")
                .doesNotContain("Sans elle");
        MvcTestResult json = get("/contacts/" + person + "/donnees.json");
        assertThat(json)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"donnees-personnelles.json\"");
        assertThat(json.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"gardeJusquAu\":\"2030-01-31\"", "Elle aime les <roses>", "\"resume\"")
                .doesNotContain("Sans elle");
    }

    @Test
    void whoIsToBeErasedIsNamedWithTheDayAndKeptByACallOfHers() {
        clock.to("2030-01-31T03:20");
        privacy.night(nadia);
        assertThat(text(get(PRIVACY))).contains("effacement le 2 mars 2030");
        assertThat(text(get("/contacts/" + person))).contains("2 mars 2030");
        clock.to("2030-03-01T03:20");
        privacy.night(nadia);
        assertThat(details().privacy().purgeProposedOn()).isEqualTo("2030-01-31");
        clock.to("2030-03-02T03:20");
        privacy.night(nadia);
        assertThat(get("/contacts/" + person)).hasStatus(404);
    }

    @Test
    void theRegisterCountsAndNamesTheCompany() {
        assertThat(text(get("/contacts/registre"))).contains("1 personne aujourd’hui", "Loyale (SIRET ");
    }

    @Test
    void anotherCompanyReadsAndTellsNobody() {
        SignedIn other = people.newCompany("Voisine loyale");
        for (String where : new String[] {"/information", "/donnees", "/donnees.json", "/effacement"}) {
            assertThat(mvc.get().uri("/contacts/" + person + where).with(SomePeople.as(other)))
                    .as(where)
                    .hasStatus(404);
        }
        for (String where : new String[] {"/information", "/information/lettre", "/information/dite", "/effacement"}) {
            assertThat(mvc.post().uri("/contacts/" + person + where).with(SomePeople.as(other)))
                    .as(where)
                    .hasStatus(404);
        }
        assertThat(details().facts().lastName()).isEqualTo("D’Arc");
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

    /** With ordinary spaces. */
    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("[\u00a0\u202f]", " ");
    }
}
