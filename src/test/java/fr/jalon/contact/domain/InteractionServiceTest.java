package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.SomeAgenda;
import fr.jalon.site.French;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class InteractionServiceTest {

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    InteractionService interactions;

    @Autowired
    InteractionQueries queries;

    @Autowired
    SomeAgenda agenda;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    private SignedIn me;
    private LocalDate today;
    private UUID aubert;
    private UUID legoff;

    @BeforeEach
    void aCompanyThatKnowsTwoPeople() {
        me = people.newCompany("Relanceuse");
        today = LocalDate.now(clock);
        aubert = contacts.person(me, SomeContacts.AUTHORITY, "Aubert");
        legoff = contacts.person(me, SomeContacts.AUTHORITY, "Le Goff");
    }

    @Test
    void aLaterInteractionWithTheSamePersonClosesWhatWasToFollow() {
        UUID older = record(today.minusDays(20), today.minusDays(3), aubert);
        UUID later = record(today.minusDays(1), null, aubert, legoff);

        InteractionDetails closed = one(older);
        assertThat(closed.followedUp()).isTrue();
        assertThat(Objects.requireNonNull(closed.settledBy()).interactionId()).isEqualTo(later);
        assertThat(due()).isEmpty();
    }

    @Test
    void spokenToSomebodyElseTheFollowUpStaysAndSaysSo() {
        record(today.minusDays(20), today.minusDays(3), aubert);
        record(today.minusDays(1), null, legoff);

        assertThat(due()).singleElement().satisfies(one -> {
            assertThat(one.facts()).contains("échange depuis, le " + French.shortDate(today.minusDays(1)));
            assertThat(one.title()).contains("Aubert").doesNotContain("Le Goff");
        });
    }

    @Test
    void whatIsToFollowWithOneOfTwoByNameIsNotClosedByTheOther() {
        UUID older = scope.runAs(
                me.company(),
                () -> interactions.record(
                        SomeContacts.AUTHORITY,
                        new InteractionFacts(
                                InteractionKind.VISIT,
                                today.minusDays(20),
                                "visite du site",
                                Set.of(aubert, legoff),
                                false,
                                today.minusDays(3),
                                "appeler M. LE GOFF"),
                        me.membership()));
        record(today.minusDays(10), null, aubert);
        assertThat(one(older).followedUp()).isFalse();
        record(today.minusDays(1), null, legoff);
        assertThat(one(older).followedUp()).isTrue();
    }

    @Test
    void anAuthorityWithNobodyNamedIsClosedByTheSameOnly() {
        UUID older = record(today.minusDays(20), today.minusDays(3));
        record(today.minusDays(10), null, legoff);
        assertThat(one(older).followedUp()).isFalse();
        record(today.minusDays(1), null);
        assertThat(one(older).followedUp()).isTrue();
    }

    @Test
    void whatIsNotedLateAndWasBeforeClosesNothing() {
        UUID newer = record(today.minusDays(5), today, aubert);
        record(today.minusDays(6), null, aubert);
        assertThat(one(newer).followedUp()).isFalse();
    }

    @Test
    void takenBackWhatItClosedIsOpenAgainAndRestoredItClosesAgain() {
        UUID older = record(today.minusDays(20), today.minusDays(3), aubert);
        UUID later = record(today.minusDays(1), null, aubert);
        run(() -> interactions.withdraw(later));
        assertThat(one(older).followedUp()).isFalse();
        assertThat(due()).hasSize(1);
        run(() -> interactions.restore(later, me.membership()));
        assertThat(one(older).followedUp()).isTrue();
    }

    @Test
    void correctedToAnEarlierDayItClosesNoMore() {
        UUID older = record(today.minusDays(20), today.minusDays(3), aubert);
        UUID later = record(today.minusDays(1), null, aubert);
        run(() -> interactions.update(later, facts(today.minusDays(30), null, aubert), me.membership()));
        assertThat(one(older).followedUp()).isFalse();
    }

    @Test
    void aFollowUpTickedTodayCanBeOpenedAgain() {
        UUID call = record(today.minusDays(20), today, aubert);
        run(() -> interactions.completeFollowUp(call, me.membership()));
        assertThat(due()).singleElement().matches(one -> one.tellFrom() == null);
        run(() -> interactions.reopenFollowUp(call));
        assertThat(due()).singleElement().matches(one -> today.equals(one.tellFrom()));
    }

    @Test
    void whatIsToComeOrWithdrawnOrAnotherCompanysIsNotDue() {
        record(today.minusDays(20), today.plusDays(1), aubert);
        UUID withdrawn = record(today.minusDays(20), today, legoff);
        run(() -> interactions.withdraw(withdrawn));
        contacts.call(people.newCompany("Voisine relanceuse"), SomeContacts.AUTHORITY, "Appel voisin");
        assertThat(due()).isEmpty();
    }

    @Test
    void anotherCompanysInteractionAndPeopleAreNotFound() {
        UUID call = record(today, null, aubert);
        SignedIn other = people.newCompany("Curieuse");
        scope.runAs(other.company(), () -> {
            assertThatThrownBy(() -> queries.one(call)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> interactions.withdraw(call)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            interactions.record(SomeContacts.AUTHORITY, facts(today, null, aubert), other.membership()))
                    .isInstanceOf(NotFoundException.class);
            return null;
        });
    }

    @Test
    void threeHundredAreReadPageByPageInOneStatement() {
        for (int number = 0; number < 60; number++) {
            record(today.minusDays(number), null, aubert, legoff);
        }
        var first = scope.runAs(me.company(), () -> queries.timeline(SomeContacts.AUTHORITY, 20, 0));
        assertThat(first.all()).isEqualTo(60);
        assertThat(first.interactions())
                .hasSize(20)
                .first()
                .extracting(InteractionDetails::on)
                .isEqualTo(today);
        var last = scope.runAs(me.company(), () -> queries.timeline(SomeContacts.AUTHORITY, 20, 40));
        assertThat(last.interactions())
                .last()
                .extracting(InteractionDetails::on)
                .isEqualTo(today.minusDays(59));
    }

    private UUID record(LocalDate on, @Nullable LocalDate followUpOn, UUID... with) {
        return scope.runAs(
                me.company(),
                () -> interactions.record(SomeContacts.AUTHORITY, facts(on, followUpOn, with), me.membership()));
    }

    private static InteractionFacts facts(LocalDate on, @Nullable LocalDate followUpOn, UUID... with) {
        return new InteractionFacts(InteractionKind.CALL, on, "appel", Set.of(with), false, followUpOn, null);
    }

    private InteractionDetails one(UUID id) {
        return scope.runAs(me.company(), () -> queries.one(id));
    }

    private List<Entry> due() {
        return agenda.entries(me, "a-relancer");
    }

    private void run(Runnable act) {
        scope.runAs(me.company(), () -> {
            act.run();
            return null;
        });
    }
}
