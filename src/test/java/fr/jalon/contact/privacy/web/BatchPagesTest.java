package fr.jalon.contact.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.ContactToInform;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.Informing;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Many people are told in one act, each by a mail of its own; whoever cannot be told is said, and how to go on. */
@JalonTest
@RecordApplicationEvents
class BatchPagesTest {

    private static final String PRIVACY = "/contacts/donnees-personnelles";
    private static final String SEND = PRIVACY + "/information";

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
    ApplicationEvents events;

    SignedIn nadia;

    @BeforeEach
    void aCompany() {
        nadia = people.newCompany("Loyale en nombre");
        scope.runAs(nadia.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de l’Estuaire"));
    }

    @Test
    void withNobodyToTellThereIsNothingToSend() {
        assertThat(text(get(PRIVACY))).contains("Tout le monde est informé.").doesNotContain("personnes cochées");
        assertThat(notice(send("everybody", "oui"))).isEqualTo("Aucun courriel n’est parti.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void everybodyIsToldByOneMailEachAndTheTextIsReadOnce(int many) {
        List<UUID> all = IntStream.range(0, many)
                .mapToObj(number -> reachable("Martin" + number))
                .toList();
        assertThat(text(get(PRIVACY))).containsOnlyOnce("Vous pouvez vous opposer à tout moment");
        assertThat(notice(send("everybody", "oui")))
                .isEqualTo(
                        many == 1
                                ? "1 personne est informée par courriel, une par une."
                                : "50 personnes sont informées par courriel, une par une.");
        assertThat(written()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).allSatisfy(one -> {
            assertThat(details(one).privacy().informedHow()).isEqualTo(Informing.MAIL);
            assertThat(details(one).privacy().informedBy()).isEqualTo(nadia.membership());
        });
        assertThat(text(get(PRIVACY))).contains("Tout le monde est informé.");
    }

    @Test
    void whoIsTickedIsToldAndNobodyElse() {
        UUID ticked = reachable("Aubert");
        UUID other = reachable("Blanc");
        assertThat(notice(send("chosen", ticked.toString()))).startsWith("1 personne est informée");
        assertThat(written()).containsExactly(ticked);
        assertThat(details(other).privacy().informedOn()).isNull();
    }

    @Test
    void whoHasNoAddressIsNamedWithWhatToDo() {
        reachable("Aubert");
        UUID unreachable = contacts.person(nadia, SomeContacts.AUTHORITY, "Blanc");
        assertThat(text(get(PRIVACY)))
                .contains("sans adresse e-mail", "Préparer la lettre")
                .doesNotContain("chosen-" + unreachable);
        assertThat(notice(send("everybody", "oui")))
                .contains("1 personne est informée")
                .contains("Sans adresse e-mail : Mme Claire Blanc. Préparez une lettre, ou complétez la fiche.");
        assertThat(details(unreachable).privacy().informedOn()).isNull();
        assertThat(text(get(PRIVACY))).contains("Personne n’a d’adresse e-mail").doesNotContain("personnes cochées");
    }

    @Test
    void whoObjectedOrWasErasedMeanwhileIsLeftOutAndSaid() {
        UUID stays = reachable("Aubert");
        UUID objected = reachable("Blanc");
        UUID erased = reachable("Colin");
        mvc.post()
                .uri("/opposition/" + privacy.objectionSecret(nadia, objected))
                .exchange();
        assertThat(post("/contacts/" + erased + "/effacement")).hasStatus(302);
        assertThat(notice(send("chosen", stays.toString(), objected.toString(), erased.toString())))
                .isEqualTo("1 personne est informée par courriel, une par une."
                        + " 2 personnes ne sont plus dans vos contacts : rien ne part.");
        assertThat(written()).containsExactly(stays);
    }

    @Test
    void sentAgainNothingMoreLeaves() {
        UUID person = reachable("Aubert");
        send("chosen", person.toString());
        assertThat(notice(send("chosen", person.toString())))
                .isEqualTo("Aucun courriel n’est parti. 1 personne l’était déjà.");
        assertThat(written()).containsExactly(person);
    }

    @RepeatedTest(3)
    void twoColleaguesAtOnceWriteToEachPersonOnce() throws Exception {
        Stream.of("Aubert", "Blanc", "Colin").forEach(this::reachable);
        Callable<String> act = () -> notice(send("everybody", "oui"));
        assertThat(AtOnce.all(List.of(act, act)))
                .containsOnlyOnce("3 personnes sont informées par courriel, une par une.")
                .filteredOn(one -> one.startsWith("Aucun courriel n’est parti."))
                .hasSize(1);
    }

    @Test
    void withNobodyTickedThePageSaysSoAndKeepsWhatStoodThere() {
        reachable("Aubert");
        for (String rubbish : new String[] {"", "fusée", "00000000"}) {
            MvcTestResult refused = send("chosen", rubbish);
            assertThat(refused).as(rubbish).hasStatus(422);
            assertThat(text(refused)).contains("Cochez au moins une personne.", "Aubert");
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void anotherCompanysPeopleAreNobodyHere() {
        UUID person = reachable("Aubert");
        SignedIn other = people.newCompany("Voisine en nombre");
        MvcTestResult sent = mvc.post()
                .uri(SEND)
                .param("chosen", person.toString())
                .with(SomePeople.as(other))
                .exchange();
        assertThat(notice(sent))
                .isEqualTo("Aucun courriel n’est parti. 1 personne n’est plus dans vos contacts : rien ne part.");
        assertThat(details(person).privacy().informedOn()).isNull();
    }

    private UUID reachable(String lastName) {
        return contacts.person(
                nadia,
                SomeContacts.AUTHORITY,
                SomeContacts.facts(lastName, lastName.toLowerCase(Locale.ROOT) + UUID.randomUUID() + "@ville.example"));
    }

    @Test
    void eachReadsAMailToHerAloneWithALinkOfHerOwn() {
        UUID one = reachable("Aubert");
        String first = address(one);
        String second = address(reachable("Blanc"));
        send("everybody", "oui");
        assertThat(TestMail.text(first, 1)).contains("Loyale en nombre").doesNotContain(second);
        assertThat(TestMail.link(first, 1)).isNotEqualTo(TestMail.link(second, 1));
        mvc.post().uri(TestMail.link(second, 1)).exchange();
        assertThat(scope.runAs(nadia.company(), contactQueries::all))
                .extracting(ContactDetails::id)
                .containsExactly(one);
    }

    private String address(UUID person) {
        return String.valueOf(details(person).facts().email());
    }

    private List<UUID> written() {
        return events.stream(ContactToInform.class)
                .map(ContactToInform::contactId)
                .toList();
    }

    private ContactDetails details(UUID person) {
        return scope.runAs(nadia.company(), () -> contactQueries.one(person));
    }

    private MvcTestResult send(String name, String... values) {
        return mvc.post()
                .uri(SEND)
                .param(name, values)
                .with(SomePeople.as(nadia))
                .exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
    }

    private static String notice(MvcTestResult sent) {
        assertThat(sent).hasStatus(302);
        Map<String, ?> flash = sent.getMvcResult().getFlashMap();
        return plain(String.valueOf(flash.get("notice")));
    }

    private static String text(MvcTestResult result) {
        return plain(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** With ordinary spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }
}
