package fr.jalon.contact.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.InteractionFacts;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The three years run from what people really did: what was noted by mistake and corrected prolongs nothing. */
@JalonTest
class InitiatedContactTest {

    private static final LocalDate COLLECTED = LocalDate.of(2024, 2, 29);
    private static final LocalDate EARLIER = LocalDate.of(2025, 5, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 8, 31);

    @Autowired
    InteractionService interactionService;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    SignedIn nadia;
    UUID person;
    UUID colleague;

    @BeforeEach
    void twoPeopleCollectedOnALeapDay() {
        clock.to("2026-11-30T10:00");
        nadia = people.newCompany("Horloge");
        person = contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Venue", null), COLLECTED);
        colleague = contacts.person(nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Autre", null), COLLECTED);
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @Test
    void theyBeganItWasAMistake() {
        note(EARLIER, true, person);
        UUID call = note(LATER, true, person);
        assertThat(last(person)).isEqualTo(LATER);
        correct(call, LATER, false, person);
        assertThat(last(person)).isEqualTo(EARLIER);
        correct(call, LATER, true, person);
        assertThat(last(person)).isEqualTo(LATER);
    }

    @Test
    void itWasAnotherDay() {
        UUID call = note(LATER, true, person);
        correct(call, EARLIER, true, person);
        assertThat(last(person)).isEqualTo(EARLIER);
    }

    @Test
    void itWasSomebodyElse() {
        UUID call = note(LATER, true, person);
        correct(call, LATER, true, colleague);
        assertThat(last(person)).isNull();
        assertThat(last(colleague)).isEqualTo(LATER);
    }

    @Test
    void takenBackItCountsNoMoreAndRestoredItDoes() {
        note(EARLIER, true, person);
        UUID call = note(LATER, true, person, colleague);
        in(() -> {
            interactionService.withdraw(call);
            return call;
        });
        assertThat(last(person)).isEqualTo(EARLIER);
        assertThat(last(colleague)).isNull();
        in(() -> {
            interactionService.restore(call, nadia.membership());
            return call;
        });
        assertThat(last(person)).isEqualTo(LATER);
        assertThat(last(colleague)).isEqualTo(LATER);
    }

    @Test
    void whoWasSeenStaysSeenWhenOurOwnCallIsTakenBack() {
        UUID call = note(LATER, false, person);
        in(() -> {
            interactionService.withdraw(call);
            return call;
        });
        assertThat(details(person).confirmedOn()).isEqualTo(LATER);
        assertThat(last(person)).isNull();
    }

    @Test
    void whatAMistakeProlongedIsProposedForErasureAgain() {
        clock.to("2027-02-28T03:20");
        privacy.night(nadia);
        assertThat(details(person).privacy().purgeProposedOn())
                .as("29 February and three years are the 28th")
                .isEqualTo("2027-02-28");
        UUID call = note(LATER, true, person);
        assertThat(details(person).privacy().purgeProposedOn()).isNull();
        correct(call, LATER, false, person);
        clock.to("2027-03-01T03:20");
        privacy.night(nadia);
        assertThat(details(person).privacy().purgeProposedOn()).isEqualTo("2027-03-01");
    }

    private UUID note(LocalDate on, boolean theirs, UUID... who) {
        return in(() -> interactionService.record(SomeContacts.AUTHORITY, facts(on, theirs, who), nadia.membership()));
    }

    private void correct(UUID interaction, LocalDate on, boolean theirs, UUID... who) {
        in(() -> {
            interactionService.update(interaction, facts(on, theirs, who), nadia.membership());
            return interaction;
        });
    }

    private static InteractionFacts facts(LocalDate on, boolean theirs, UUID... who) {
        return new InteractionFacts(InteractionKind.CALL, on, "Appel", Set.of(who), theirs, null, null);
    }

    private @org.jspecify.annotations.Nullable LocalDate last(UUID who) {
        return details(who).lastInitiatedOn();
    }

    private ContactDetails details(UUID who) {
        return in(() -> contactQueries.one(who));
    }

    private <T> T in(Supplier<T> work) {
        return scope.runAs(nadia.company(), work);
    }
}
