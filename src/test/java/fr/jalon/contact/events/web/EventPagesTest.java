package fr.jalon.contact.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.SomeAgenda;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class EventPagesTest {

    private static final Siren BUYER = new Siren("971000070");
    private static final Siren OTHER_BUYER = new Siren("971000088");

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
    SomeAgenda agenda;

    @Autowired
    InteractionQueries interactionQueries;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    SignedIn nadia;
    UUID aubert;

    @BeforeEach
    void someoneKnown() {
        nadia = people.newCompany("Salonnière " + SomeContracts.word());
        contracts.cleaning("Nettoyage").buyer(BUYER, "Ville de Montbriand").store();
        contracts.cleaning("Nettoyage").buyer(OTHER_BUYER, "Ville de Sèvremont").store();
        aubert = contacts.person(nadia, BUYER, "Aubert");
    }

    @Test
    void anEventIsNotedAndSeenOnTheListAndByHome() {
        LocalDate day = LocalDate.now(clock).plusDays(20);
        MvcTestResult made = post(
                "/evenements",
                Map.of(
                        "eventName", "Forum des achats responsables",
                        "eventKind", "FORUM",
                        "firstDay", day.toString(),
                        "eventPlace", "Nantes",
                        "yearly", "true",
                        "going", nadia.membership().toString()));
        assertThat(made).hasStatus(302);
        assertThat(get(Objects.requireNonNull(made.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Forum des achats responsables")
                .contains("Nantes")
                .contains(nadia.name())
                .doesNotContain("Noter les rencontres");
        assertThat(get("/evenements")).bodyText().contains("À venir").contains("Forum des achats responsables");
        assertThat(agenda.entries(nadia, "evenements")).hasSize(1);
    }

    @Test
    void daysThatCannotBeAreRefusedAndNothingTypedIsLost() {
        assertThat(post(
                        "/evenements",
                        Map.of(
                                "eventName",
                                "",
                                "firstDay",
                                "2027-03-12",
                                "lastDay",
                                "2027-03-11",
                                "eventPage",
                                "javascript:x")))
                .hasStatus(422)
                .bodyText()
                .contains("Donnez un nom")
                .contains("Le dernier jour suit le premier")
                .contains("commence par https://")
                .contains("javascript:x");
    }

    @Test
    void anInvitationIsAnsweredInPlaceAndStandsOnTheCard() {
        UUID forum = events.forum(nadia, "Forum", 10);
        assertThat(get("/evenements/" + forum + "/invitations?cible=" + BUYER.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Aubert");
        String path = "/evenements/" + forum + "/invitations";
        Map<String, String> typed =
                Map.of("cible", BUYER.value(), "people", aubert.toString(), "direction", "ours", "invitedOn", today());
        assertThat(post(path, typed)).hasStatus(302);
        assertThat(post(path, typed)).as("invited twice, once on the list").hasStatus(302);
        List<Entry> open = agenda.entries(nadia, "invitations-ouvertes");
        assertThat(open)
                .singleElement()
                .satisfies(one -> assertThat(one.title()).contains("Aubert, Ville de Montbriand"));

        assertThat(get("/cibles/" + BUYER.value() + "/suite"))
                .bodyText()
                .contains("Salons et forums")
                .contains("sans réponse");
        assertThat(post(
                        "/evenements/" + forum + "/invitations/"
                                + open.get(0).anchor().replace("invitation-", "") + "/retour",
                        Map.of("reply", "YES")))
                .hasStatus(302)
                .hasRedirectedUrl("/evenements/" + forum + "#invitations");
        assertThat(agenda.entries(nadia, "invitations-ouvertes")).isEmpty();
        assertThat(get("/cibles/" + BUYER.value() + "/suite"))
                .bodyText()
                .contains("vient")
                .doesNotContain("sans réponse");
    }

    @Test
    void whomOneMetIsNotedInOneGoForEachAuthority() {
        UUID roux = contacts.person(nadia, OTHER_BUYER, "Roux");
        UUID forum = events.forum(nadia, "Forum des maires", -1);
        events.invite(nadia, forum, BUYER, aubert);
        assertThat(mvc.post()
                        .uri("/evenements/" + forum + "/rencontres")
                        .param("cible", OTHER_BUYER.value())
                        .param("met", aubert.toString(), roux.toString())
                        .param("metOn", today())
                        .param("metSummary", "veulent moins de tontes")
                        .param(
                                "metFollowUpOn",
                                LocalDate.now(clock).plusDays(10).toString())
                        .param("metFollowUp", "envoyer la plaquette")
                        .with(SomePeople.as(nadia)))
                .hasStatus(302);
        for (Siren buyer : List.of(BUYER, OTHER_BUYER)) {
            List<InteractionDetails> made = scope.runAs(nadia.company(), () -> interactionQueries.of(buyer, 5));
            assertThat(made).singleElement().satisfies(one -> {
                assertThat(one.kind()).isEqualTo(InteractionKind.FAIR);
                assertThat(one.summary()).isEqualTo("Forum des maires\u00a0: veulent moins de tontes");
                assertThat(one.followUp()).isEqualTo("envoyer la plaquette");
            });
        }
        assertThat(get("/evenements/" + forum)).bodyText().contains("présence : oui");
    }

    @Test
    void aMeetingBelongsToADayOfTheEvent() {
        UUID forum = events.forum(nadia, "Forum", -30);
        assertThat(post("/evenements/" + forum + "/rencontres", Map.of("metOn", today(), "metFollowUp", "rappeler")))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez au moins une personne")
                .contains("Ce n’est pas un jour de l’événement")
                .contains("Donnez un jour à la suite");
    }

    @Test
    void aYearlyEventProposesItsNextEditionOnce() {
        UUID forum = events.forum(nadia, "Forum d’automne", -10);
        assertThat(get("/evenements")).bodyText().contains("Reviennent chaque année");
        MvcTestResult first = post("/evenements/" + forum + "/edition", Map.of());
        MvcTestResult again = post("/evenements/" + forum + "/edition", Map.of());
        assertThat(first).hasStatus(302);
        assertThat(again.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(get("/evenements"))
                .bodyText()
                .doesNotContain("Reviennent chaque année")
                .contains("À venir");
    }

    @Test
    void anotherCompanySeesNothingOfIt() {
        UUID forum = events.forum(nadia, "Forum secret", 5);
        UUID invitation = events.invite(nadia, forum, BUYER, aubert);
        SignedIn other = people.newCompany("Voisine " + SomeContracts.word());
        for (String path : new String[] {"", "/modification", "/invitations", "/rencontres"}) {
            assertThat(mvc.get().uri("/evenements/" + forum + path).with(SomePeople.as(other)))
                    .hasStatus(404);
        }
        assertThat(mvc.post()
                        .uri("/evenements/" + forum + "/invitations/" + invitation + "/retour")
                        .param("reply", "YES")
                        .with(SomePeople.as(other)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/evenements").with(SomePeople.as(other)))
                .bodyText()
                .doesNotContain("Forum secret");
        assertThat(agenda.sections(other)).isEmpty();
        UUID theirs = events.forum(other, "Leur forum", 5);
        assertThat(mvc.post()
                        .uri("/evenements/" + theirs + "/rencontres")
                        .param("cible", BUYER.value())
                        .param("met", aubert.toString())
                        .param("metOn", today())
                        .with(SomePeople.as(other)))
                .as("somebody else's contact is nobody here")
                .hasStatus(422);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(SomePeople.as(nadia));
        typed.forEach(request::param);
        return request.exchange();
    }
}
