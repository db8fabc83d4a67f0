package fr.jalon.contact.merging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactMergeService;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.Informing;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionFacts;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.contact.domain.ObjectedException;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.contact.events.domain.InvitationDetails;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.site.ConflictException;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What points at people, when they are merged, merged again, had back, and forgotten after thirty days. */
@JalonTest
class MergesInARowTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Autowired
    ContactMergeService merges;

    @Autowired
    ContactService contactService;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    InteractionService interactionService;

    @Autowired
    InteractionQueries interactionQueries;

    @Autowired
    EventQueries eventQueries;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeEvents events;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    @Autowired
    MockMvcTester mvc;

    SignedIn nadia;
    UUID first;
    UUID second;
    UUID third;

    @BeforeEach
    void onePersonEnteredThreeTimes() {
        clock.to("2027-03-01T10:00");
        nadia = people.newCompany("Triplon");
        first = enter("Aubert", "c.aubert@ville.example");
        second = enter("Auber", "claire@ville.example");
        third = enter("Haubert", null);
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @Test
    void aLetterOfBeforeTwoMergesStillObjectsAndEveryAddressIsRefused() {
        String link = link(first);
        contacts.merged(nadia, contacts.merged(nadia, first, second), third);
        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("M’opposer et tout effacer");
        assertThat(mvc.post().uri(link)).hasStatusOk().bodyText().contains("Vos coordonnées sont effacées");
        assertThat(known()).isEmpty();
        for (String address : List.of("c.aubert@ville.example", "claire@ville.example")) {
            assertThatThrownBy(() -> enter("Tout autre", address)).as(address).isInstanceOf(ObjectedException.class);
        }
    }

    @Test
    void whoWasMergedTwiceIsErasedUnderEachName() {
        UUID call = contacts.call(nadia, SomeContacts.AUTHORITY, "Vu Mme Auber, puis Mme Haubert", second);
        UUID all = contacts.merged(nadia, contacts.merged(nadia, first, second), third);
        in(() -> {
            contactService.erase(all);
            return all;
        });
        assertThat(in(() -> interactionQueries.one(call)).summary())
                .isEqualTo("Vu une personne effacée, puis une personne effacée");
        assertThat(known()).isEmpty();
    }

    @Test
    void undoneOneAfterTheOtherEachComesBackInItsTurn() {
        UUID two = contacts.merged(nadia, first, second);
        UUID all = contacts.merged(nadia, two, third);
        assertThat(known()).containsExactly(all);
        assertThatThrownBy(() -> in(() -> merges.undo(two))).isInstanceOf(ConflictException.class);
        in(() -> merges.undo(all));
        assertThat(known()).containsExactlyInAnyOrder(two, third);
        assertThat(in(() -> contactQueries.hiddenBehind(two)))
                .extracting(ContactDetails::id)
                .containsExactlyInAnyOrder(first, second);
        in(() -> merges.undo(two));
        assertThat(known()).containsExactlyInAnyOrder(first, second, third);
    }

    @Test
    void aLetterToTheMergedPersonStillObjectsOnceTheMergeIsUndone() {
        UUID two = merged(facts("Aubert", "claire@ville.example"));
        String link = link(two);
        in(() -> {
            contactService.informed(two, DAY, Informing.MAIL, nadia.membership());
            return merges.undo(two);
        });
        assertThat(one(second).privacy().informedOn())
                .as("whose address the letter went to")
                .isEqualTo(DAY);
        assertThat(one(first).privacy().informedOn()).isNull();
        assertThat(mvc.get().uri(link)).bodyText().contains("M’opposer et tout effacer");
        assertThat(mvc.post().uri(link)).hasStatusOk();
        assertThat(known()).containsExactlyInAnyOrder(first, third);
    }

    @Test
    void whatWasLearntOfTheMergedPersonIsKnownOfTheOneWhoComesBack() {
        UUID two = contacts.merged(nadia, first, second);
        clock.to("2027-03-05T10:00");
        UUID call = record("Elle nous appelle", true, two);
        in(() -> merges.undo(two));
        assertThat(one(first).lastInitiatedOn()).isEqualTo("2027-03-05");
        assertThat(one(first).confirmedOn()).isEqualTo("2027-03-05");
        assertThat(one(second).lastInitiatedOn()).isNull();
        assertThat(in(() -> interactionQueries.ofPerson(first, 5)))
                .extracting(InteractionDetails::id)
                .containsExactly(call);
    }

    @Test
    void aDepartureNotedOfTheMergedPersonAndItsSuccessionOutliveTheUndo() {
        UUID two = contacts.merged(nadia, first, second);
        UUID former = enter("Ancien", null);
        in(() -> {
            contactService.leave(former, DAY, "retraite", two);
            contactService.leave(two, DAY, "mutation", null);
            return merges.undo(two);
        });
        assertThat(one(former).successorId()).isEqualTo(first);
        assertThat(one(first).leftReason()).isEqualTo("mutation");
        assertThat(one(second).leftOn()).isNull();
    }

    @Test
    void anExchangeCorrectedMeanwhileIsStillWithWhomItWas() {
        UUID call = record("Second appel", false, second);
        UUID two = contacts.merged(nadia, first, second);
        InteractionFacts corrected = new InteractionFacts(
                InteractionKind.CALL, DAY, "Second appel, corrigé", Set.of(two), false, null, null);
        in(() -> {
            interactionService.update(call, corrected, nadia.membership());
            return merges.undo(two);
        });
        assertThat(in(() -> interactionQueries.ofPerson(second, 5)))
                .extracting(InteractionDetails::summary)
                .containsExactly("Second appel, corrigé");
        assertThat(in(() -> interactionQueries.ofPerson(first, 5))).isEmpty();
    }

    @Test
    void anExchangeCorrectedToBeWithNobodyComesBackToNobody() {
        UUID call = record("Appel", false, second);
        UUID two = contacts.merged(nadia, first, second);
        InteractionFacts corrected =
                new InteractionFacts(InteractionKind.CALL, DAY, "Appel", Set.of(), false, null, null);
        in(() -> {
            interactionService.update(call, corrected, nadia.membership());
            return merges.undo(two);
        });
        assertThat(in(() -> interactionQueries.one(call)).people()).isEmpty();
    }

    @Test
    void afterThirtyDaysNothingThatPointedAtTheHiddenIsLost() {
        UUID former = enter("Ancien", null);
        UUID call = contacts.call(nadia, SomeContacts.AUTHORITY, "À suivre", former);
        in(() -> {
            contactService.leave(former, DAY, "retraite", second);
            return former;
        });
        String link = link(second);
        UUID two = contacts.merged(nadia, first, second);
        assertThat(in(() -> interactionQueries.ofPerson(two, 5)))
                .as("handed over to the second, who is hidden now")
                .extracting(InteractionDetails::id)
                .containsExactly(call);

        clock.to("2027-04-01T10:00");
        in(() -> {
            merges.forgetOld();
            return two;
        });
        assertThat(in(() -> contactQueries.hiddenBehind(two))).isEmpty();
        assertThat(one(former).successorId()).isEqualTo(two);
        assertThat(in(() -> interactionQueries.ofPerson(two, 5)))
                .extracting(InteractionDetails::id)
                .containsExactly(call);
        assertThat(mvc.get().uri(link)).bodyText().contains("M’opposer et tout effacer");
        assertThat(mvc.post().uri(link)).hasStatusOk();
        assertThat(known()).doesNotContain(two);
    }

    @Test
    void onTheThirtiethDayItCanStillBeUndone() {
        UUID two = contacts.merged(nadia, first, second);
        clock.to("2027-03-31T09:59");
        in(() -> {
            merges.forgetOld();
            return two;
        });
        assertThat(in(() -> merges.undoneTo(two))).isPresent();
        in(() -> merges.undo(two));
        assertThat(known()).containsExactlyInAnyOrder(first, second, third);
    }

    @Test
    void anInvitationIsThePersonsUnderEitherEntry() {
        UUID forum = events.forum(nadia, "Forum", 0);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, second);
        UUID two = contacts.merged(nadia, first, second);
        assertThat(invitations(forum))
                .singleElement()
                .satisfies(one -> assertThat(one.contact()).isEqualTo(two));
        events.invite(nadia, forum, SomeContacts.AUTHORITY, two);
        assertThat(invitations(forum)).as("already on the list").hasSize(1);
        events.meet(nadia, forum, SomeContacts.AUTHORITY, two);
        assertThat(invitations(forum))
                .singleElement()
                .satisfies(one -> assertThat(one.came()).isTrue());
    }

    @Test
    void ofTwoInvitationsOfOnePersonOneStaysWithItsAnswer() {
        UUID forum = events.forum(nadia, "Forum", 10);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, first);
        events.invite(nadia, forum, SomeContacts.AUTHORITY, second);
        events.accept(nadia, forum, second);
        UUID two = contacts.merged(nadia, first, second);
        clock.to("2027-04-01T10:00");
        in(() -> {
            merges.forgetOld();
            return two;
        });
        assertThat(invitations(forum)).singleElement().satisfies(one -> {
            assertThat(one.contact()).isEqualTo(two);
            assertThat(one.reply().label()).isEqualTo("vient");
        });
    }

    /** The first merge is forgotten on the night when the second can still be undone. */
    @Test
    void invitationsBecomeOneOnlyWhereNoMergeCanBeUndone() {
        UUID forum = events.forum(nadia, "Forum", 90);
        for (UUID person : List.of(first, second, third)) {
            events.invite(nadia, forum, SomeContacts.AUTHORITY, person);
        }
        UUID two = contacts.merged(nadia, first, second);
        clock.to("2027-03-20T10:00");
        UUID all = contacts.merged(nadia, two, third);
        clock.to("2027-04-02T03:25");
        in(() -> {
            merges.forgetOld();
            return all;
        });
        assertThat(invitations(forum)).extracting(InvitationDetails::contact).containsExactly(all, all, all);
        in(() -> merges.undo(all));
        assertThat(invitations(forum)).extracting(InvitationDetails::contact).containsExactlyInAnyOrder(two, third);
    }

    @Test
    void whoObjectedIsNotMadeAnewByAMerge() {
        UUID gone = enter("Opposée", "opposee@ville.example");
        mvc.post().uri(link(gone)).exchange();
        assertThatThrownBy(() -> merged(facts("Aubert", "opposee@ville.example")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("ne plus figurer");
        assertThat(known()).containsExactlyInAnyOrder(first, second, third);
    }

    private UUID enter(String lastName, @Nullable String address) {
        return contacts.person(nadia, SomeContacts.AUTHORITY, facts(lastName, address));
    }

    private static ContactFacts facts(String lastName, @Nullable String address) {
        return SomeContacts.facts(lastName, address);
    }

    private UUID merged(ContactFacts facts) {
        return in(() -> merges.merge(first, second, facts, nadia.membership()));
    }

    private UUID record(String summary, boolean theirs, UUID person) {
        InteractionFacts facts = new InteractionFacts(
                InteractionKind.CALL, LocalDate.now(clock), summary, Set.of(person), theirs, null, null);
        return in(() -> interactionService.record(SomeContacts.AUTHORITY, facts, nadia.membership()));
    }

    private String link(UUID person) {
        return "/opposition/" + privacy.objectionSecret(nadia, person);
    }

    private ContactDetails one(UUID person) {
        return in(() -> contactQueries.one(person));
    }

    private List<UUID> known() {
        return in(contactQueries::all).stream().map(ContactDetails::id).toList();
    }

    private List<InvitationDetails> invitations(UUID event) {
        return in(() -> eventQueries.invitations(event));
    }

    private <T> T in(Supplier<T> work) {
        return scope.runAs(nadia.company(), work);
    }
}
