package fr.jalon.contact.merging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactMergeService;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.contact.events.domain.InvitationDetails;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.freshness.domain.RecheckService;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.site.ConflictException;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class MergeTest {

    @Autowired
    ContactMergeService merges;

    @Autowired
    DuplicateQueries duplicates;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    InteractionQueries interactionQueries;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomeEvents events;

    @Autowired
    EventQueries eventQueries;

    @Autowired
    RecheckService rechecks;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    MovedClock clock;

    @Autowired
    MockMvcTester mvc;

    SignedIn nadia;
    UUID one;
    UUID other;

    @BeforeEach
    void onePersonEnteredTwice() {
        nadia = people.newCompany("Doublon");
        one = contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Aubert", "c.aubert@ville.example"));
        other = contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Auber", null));
        contacts.call(nadia, SomeContacts.AUTHORITY, "Premier appel", one);
        contacts.call(nadia, SomeContacts.AUTHORITY, "Second appel", other);
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @Test
    void aMergeAndItsUndoGiveBothBackAsTheyWere() {
        assertThat(in(duplicates::all).likely()).hasSize(1);
        ContactDetails before = in(() -> contactQueries.one(one));
        ContactDetails otherBefore = in(() -> contactQueries.one(other));

        UUID merged = contacts.merged(nadia, one, other);
        assertThat(in(contactQueries::all)).extracting(ContactDetails::id).containsExactly(merged);
        assertThat(in(() -> interactionQueries.ofPerson(merged, 10)))
                .extracting(InteractionDetails::summary)
                .containsExactlyInAnyOrder("Premier appel", "Second appel");
        assertThat(in(() -> interactionQueries.of(SomeContacts.AUTHORITY, 10)))
                .allSatisfy(call -> assertThat(call.people()).containsExactly("Mme\u00a0Claire\u00a0Fusion"));
        assertThat(mvc.get().uri("/contacts/" + other).with(SomePeople.as(nadia)))
                .hasRedirectedUrl("/contacts/" + merged);
        contacts.call(nadia, SomeContacts.AUTHORITY, "Appel d’après", merged);

        assertThat(in(() -> merges.undo(merged))).isEqualTo(one);
        ContactDetails after = in(() -> contactQueries.one(one));
        assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
        assertThat(in(() -> contactQueries.one(other)))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(otherBefore);
        assertThat(in(() -> interactionQueries.ofPerson(one, 10)))
                .extracting(InteractionDetails::summary)
                .containsExactlyInAnyOrder("Appel d’après", "Premier appel");
        assertThat(in(() -> interactionQueries.ofPerson(other, 10)))
                .extracting(InteractionDetails::summary)
                .containsExactly("Second appel");
    }

    @Test
    void whatPointsToEitherPointsToTheMergedOneAndBack() {
        UUID forum = events.forum(nadia, "Forum", 9);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, one);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, other);
        UUID former = contacts.person(nadia, SomeContacts.AUTHORITY, "Partie");
        contacts.call(nadia, SomeContacts.AUTHORITY, "Parlé du fauchage", former);
        in(() -> rechecks.leave(former, "mutation", other));

        UUID merged = contacts.merged(nadia, one, other);
        assertThat(in(() -> eventQueries.invitations(forum)))
                .extracting(InvitationDetails::contact)
                .containsExactly(merged, merged);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, merged);
        assertThat(in(() -> eventQueries.invitations(forum)))
                .as("invited already")
                .hasSize(2);
        assertThat(in(() -> contactQueries.one(former)).successorId()).isEqualTo(merged);
        assertThat(in(() -> interactionQueries.ofPerson(merged, 10)))
                .extracting(InteractionDetails::summary)
                .contains("Parlé du fauchage");
        UUID salon = events.forum(nadia, "Salon", 30);
        events.invite(nadia, salon, SomeContacts.AUTHORITY, merged);

        in(() -> merges.undo(merged));
        assertThat(in(() -> eventQueries.invitations(forum)))
                .extracting(InvitationDetails::contact)
                .containsExactlyInAnyOrder(one, other);
        assertThat(in(() -> eventQueries.invitations(salon)))
                .extracting(InvitationDetails::contact)
                .as("since the merge")
                .containsExactly(one);
        assertThat(in(() -> contactQueries.one(former)).successorId()).isEqualTo(other);
        assertThat(in(() -> interactionQueries.ofPerson(other, 10)))
                .extracting(InteractionDetails::summary)
                .contains("Parlé du fauchage");
    }

    @Test
    void ofThoseMergedTwiceEachStepGoesBack() {
        UUID forum = events.forum(nadia, "Forum", 9);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, other);
        UUID third = contacts.person(nadia, SomeContacts.AUTHORITY, "Aubère");
        UUID first = contacts.merged(nadia, one, other);
        UUID second = contacts.merged(nadia, third, first);
        assertThat(invited(forum)).containsExactly(second);
        in(() -> merges.undo(second));
        assertThat(invited(forum)).containsExactly(first);
        in(() -> merges.undo(first));
        assertThat(invited(forum)).containsExactly(other);
    }

    @Test
    void whenTheTwoAreForgottenWhatPointedToThemStays() {
        UUID forum = events.forum(nadia, "Forum", 9);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, one);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, other);
        String letter = "/opposition/" + privacy.objectionSecret(nadia, other);
        UUID merged = contacts.merged(nadia, one, other);

        clock.to(LocalDateTime.now(clock).plusDays(31).toString());
        scope.runAs(nadia.company(), merges::forgetOld);
        assertThat(invited(forum)).as("once, from now on").containsExactly(merged);
        assertThat(mvc.post().uri(letter)).hasStatusOk();
        assertThat(in(contactQueries::all))
                .as("erased by the link of an old letter")
                .isEmpty();
        assertThat(invited(forum)).as("nobody answers for the erased").isEmpty();
    }

    @Test
    void ofTwoColleaguesWhoMergeAtOnceOneIsToldSo() throws Exception {
        List<Object> answers = AtOnce.times(2, () -> {
            try {
                return contacts.merged(nadia, one, other);
            } catch (ConflictException faster) {
                return String.valueOf(faster.getMessage());
            }
        });
        assertThat(answers)
                .anySatisfy(answer -> assertThat(answer).isInstanceOf(UUID.class))
                .anySatisfy(answer -> assertThat(answer).asString().startsWith("Un collègue vient de fusionner"));
        assertThat(in(contactQueries::all)).hasSize(1);
        assertThat(mvc.post().uri("/contacts/" + one + "/fusion/" + other).with(SomePeople.as(nadia)))
                .hasStatus(409)
                .bodyText()
                .contains("Un collègue vient de fusionner");
    }

    private List<@Nullable UUID> invited(UUID event) {
        return in(() -> eventQueries.invitations(event)).stream()
                .map(InvitationDetails::contact)
                .toList();
    }

    private void in(Runnable work) {
        scope.runAs(nadia.company(), work);
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return scope.runAs(nadia.company(), work);
    }
}
