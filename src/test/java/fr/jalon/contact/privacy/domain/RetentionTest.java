package fr.jalon.contact.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.scope.SomeRounds;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.InteractionFacts;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class RetentionTest {

    private static final LocalDate COLLECTED = LocalDate.of(2024, 3, 1);

    @Autowired
    SomePrivacy privacy;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePeople people;

    @Autowired
    ContactQueries contactQueries;

    @Autowired
    ContactService contactService;

    @Autowired
    SomeRounds rounds;

    @Autowired
    InteractionService interactionService;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    SignedIn nadia;
    UUID person;

    @BeforeEach
    void somebodyCollectedThreeYearsAgo() {
        clock.to("2027-02-28T10:00");
        nadia = people.newCompany("Gardienne");
        person = contacts.person(
                nadia, SomeContacts.AUTHORITY, SomeContacts.facts("Ancienne", "a@ville.example"), COLLECTED);
    }

    @AfterEach
    void theClockIsRight() {
        clock.back();
    }

    @Test
    void afterThreeYearsErasureIsProposedAndThirtyDaysLaterDone() {
        night("2027-02-28T03:20");
        assertThat(details().privacy().purgeProposedOn()).isNull();
        night("2027-03-01T03:20");
        assertThat(details().privacy().purgeProposedOn()).isEqualTo("2027-03-01");
        night("2027-03-30T03:20");
        assertThat(RetentionPolicy.purgeOn(details())).isEqualTo("2027-03-31");
        night("2027-03-31T03:20");
        assertThat(scope.runAs(nadia.company(), contactQueries::all)).isEmpty();
    }

    @Test
    void onlyAContactThatThePersonBeganCounts() {
        night("2027-03-01T03:20");
        record(false);
        assertThat(details().privacy().purgeProposedOn()).as("our own call").isNotNull();
        record(true);
        assertThat(details().privacy().purgeProposedOn()).isNull();
        night("2027-04-30T03:20");
        assertThat(RetentionPolicy.endsOn(details())).isEqualTo("2030-03-01");
    }

    @Test
    void aCompanyWhoseDetailsCannotBeReviewedKeepsNoOtherFromIt() {
        SignedIn broken = people.newCompany("En panne");
        RetentionService limping = new RetentionService(contactQueries, contactService, clock) {
            @Override
            public void review() {
                if (scope.required().equals(broken.company())) {
                    throw new IllegalStateException("full disk");
                }
                super.review();
            }
        };
        clock.to("2027-03-01T03:20");
        RecurringTask<Void> night =
                new RetentionJob().retentionTask(limping, rounds.over(broken.company(), nadia.company()));
        assertThatThrownBy(() -> night.executeRecurringly(null, null)).hasMessage("full disk");
        assertThat(details().privacy().purgeProposedOn()).isEqualTo("2027-03-01");
    }

    private void record(boolean theirs) {
        InteractionFacts facts = new InteractionFacts(
                InteractionKind.CALL, LocalDate.now(clock), "Appel", Set.of(person), theirs, null, null);
        scope.runAs(
                nadia.company(), () -> interactionService.record(SomeContacts.AUTHORITY, facts, nadia.membership()));
    }

    private void night(String at) {
        clock.to(at);
        privacy.night(nadia);
    }

    private ContactDetails details() {
        return scope.runAs(nadia.company(), () -> contactQueries.one(person));
    }
}
