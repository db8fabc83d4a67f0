package fr.jalon.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** A form about a person is open while a colleague merges or erases this person, or while the person objects. */
@JalonTest
class MeanwhileTest {

    private static final String STORY = "Vu à l’inauguration, d’accord pour un essai";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    SomePeople people;

    @Autowired
    ContactService contactService;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    InteractionQueries interactionQueries;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    SignedIn nadia;
    UUID person;
    UUID other;

    @BeforeEach
    void twoPeopleOfATarget() {
        nadia = people.newCompany("Simultanée");
        in(() -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de l’Estuaire"));
        person = contacts.person(nadia, SomeContacts.AUTHORITY, "Aubert");
        other = contacts.person(nadia, SomeContacts.AUTHORITY, "Auber");
    }

    @Test
    void whatWasSaidWithAMergedEntryIsSaidWithThePerson() {
        UUID merged = contacts.merged(nadia, person, other);
        assertThat(save("personne:" + person, "Claire Aubert")).hasStatus(302);
        assertThat(in(() -> interactionQueries.ofPerson(merged, 5)))
                .extracting(InteractionDetails::summary)
                .containsExactly(STORY);
    }

    @Test
    void whoObjectedIsNotEnteredByTheQuickEntryAndNothingTypedIsLost() {
        UUID gone = contacts.person(nadia, SomeContacts.AUTHORITY, "Opposé");
        mvc.post().uri("/opposition/" + privacy.objectionSecret(nadia, gone)).exchange();
        MvcTestResult refused = save("nouvelle", "Claire OPPOSÉ");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("à ne plus figurer").contains(STORY).contains("Claire OPPOSÉ");
        assertThat(in(() -> interactionQueries.of(SomeContacts.AUTHORITY, 5))).isEmpty();
        assertThat(in(contactQueries::all)).hasSize(2);
    }

    @Test
    void aCorrectionThatTicksWhoWasErasedMeanwhileIsGivenBack() {
        UUID call = contacts.call(nadia, SomeContacts.AUTHORITY, "Appel", person);
        in(() -> {
            contactService.erase(other);
            return other;
        });
        MvcTestResult refused = correct(call, person, other);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("n’est plus parmi vos contacts").contains(STORY);
        assertThat(correct(call, person)).hasStatus(302);
        assertThat(in(() -> interactionQueries.one(call)).summary()).isEqualTo(STORY);
    }

    @Test
    void aCorrectionTicksNobodyOfAnotherCompanyOrAuthority() {
        UUID call = contacts.call(nadia, SomeContacts.AUTHORITY, "Appel", person);
        SignedIn neighbour = people.newCompany("Voisine simultanée");
        UUID stranger = contacts.person(neighbour, SomeContacts.AUTHORITY, "Étrangère");
        UUID elsewhere = contacts.person(nadia, new fr.jalon.shared.Siren("999000029"), "Ailleurs");
        for (UUID wrong : List.of(stranger, elsewhere)) {
            assertThat(correct(call, wrong)).hasStatus(422);
        }
        assertThat(in(() -> interactionQueries.one(call)).peopleIds()).containsExactly(person);
    }

    private MvcTestResult save(String who, String whom) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "whom", whom,
                "story", STORY,
                "readWhom", whom,
                "readStory", STORY,
                "who", who,
                "at", SomeContacts.AUTHORITY.value(),
                "kind", "MEETING",
                "happenedOn", LocalDate.now(clock).toString(),
                "startedBy", "us"));
        typed.put("fulfils", "");
        var request = mvc.post().uri("/echanges/nouveau").with(SomePeople.as(nadia));
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult correct(UUID interaction, UUID... ticked) {
        var request = mvc.post()
                .uri("/echanges/" + interaction)
                .param("story", STORY)
                .param("kind", "CALL")
                .param("happenedOn", LocalDate.now(clock).toString())
                .param("startedBy", "us")
                .with(SomePeople.as(nadia));
        for (UUID one : ticked) {
            request.param("people", one.toString());
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private <T> T in(Supplier<T> work) {
        return scope.runAs(nadia.company(), work);
    }
}
