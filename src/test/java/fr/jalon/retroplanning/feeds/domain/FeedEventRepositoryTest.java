package fr.jalon.retroplanning.feeds.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** SEQUENCE rises exactly when an event changes; what has gone is cancelled, then forgotten by calendars, not by us. */
@JalonTest
class FeedEventRepositoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 12, 6);
    private static final Instant NOW = Instant.parse("2027-11-01T10:00:00Z");

    @Autowired
    AdvisoryLocks locks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate batches;

    @Autowired
    CompanyScope scope;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    private final UUID ledger = UUID.randomUUID();
    private SignedIn nadia;
    private UUID plan;

    @BeforeEach
    void aPlan() {
        nadia = people.newCompany("Registre " + UUID.randomUUID());
        plan = plans.early(nadia);
    }

    @Test
    void theSequenceRisesExactlyWhenTheEventChanges() {
        assertThat(tell(NOW, on(MONDAY, "Appeler")))
                .extracting(PublishedEvent::sequence)
                .containsExactly(0);
        assertThat(tell(later(1), on(MONDAY, "Appeler"))).singleElement().satisfies(told -> {
            assertThat(told.sequence()).isZero();
            assertThat(told.since()).as("nothing has changed since").isEqualTo(NOW);
        });
        assertThat(tell(later(2), on(MONDAY.plusDays(1), "Appeler")))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.sequence()).isEqualTo(1);
                    assertThat(told.since()).isEqualTo(later(2));
                });
        assertThat(tell(later(3), on(MONDAY.plusDays(1), "✓ Appeler")))
                .extracting(PublishedEvent::sequence)
                .containsExactly(2);
        assertThat(tell(later(4), on(MONDAY, "Appeler")))
                .as("back to what it was is a change too")
                .extracting(PublishedEvent::sequence)
                .containsExactly(3);
    }

    @Test
    void whatHasGoneIsCancelledForSixtyDays() {
        tell(NOW, on(MONDAY, "Appeler"));

        assertThat(tell(later(1))).singleElement().satisfies(told -> {
            assertThat(told.event()).isNull();
            assertThat(told.sequence()).isEqualTo(1);
            assertThat(told.day()).isEqualTo(MONDAY);
            assertThat(told.title()).isEqualTo("Appeler");
        });
        assertThat(tell(later(61))).as("still the sixtieth day").hasSize(1).allMatch(told -> told.sequence() == 1);
        assertThat(tell(later(62))).isEmpty();
    }

    @Test
    void whatComesBackGoesOnCounting() {
        tell(NOW, on(MONDAY, "Appeler"));
        tell(later(1));
        tell(later(90));

        assertThat(tell(later(91), on(MONDAY, "Appeler"))).singleElement().satisfies(told -> {
            assertThat(told.event()).isNotNull();
            assertThat(told.sequence()).isEqualTo(2);
        });
    }

    @Test
    void aPlanThatHasLongEndedIsHistoryAndNotCancelled() {
        tell(NOW, on(MONDAY, "✓ Appeler"));

        List<PublishedEvent> told = scope.runAs(
                nadia.company(),
                () -> transaction.execute(status -> at(later(100)).recordPublication(ledger, List.of(), Set.of(plan))));
        assertThat(told).isEmpty();
        assertThat(tell(later(101), on(MONDAY, "✓ Appeler")))
                .extracting(PublishedEvent::sequence)
                .as("never cancelled in between")
                .containsExactly(0);
    }

    @Test
    void eachCalendarHasItsOwnCount() {
        tell(NOW, on(MONDAY, "Appeler"));
        tell(later(1), on(MONDAY, "Rappeler"));

        List<PublishedEvent> other = scope.runAs(
                nadia.company(),
                () -> transaction.execute(status ->
                        at(later(2)).recordPublication(UUID.randomUUID(), List.of(on(MONDAY, "Rappeler")), Set.of())));
        assertThat(other).extracting(PublishedEvent::sequence).containsExactly(0);
    }

    @Test
    void twoProgramsThatComeInTheSameInstantAreToldTheSame() throws Exception {
        tell(NOW, on(MONDAY, "Appeler"));

        List<List<PublishedEvent>> told = AtOnce.times(4, () -> tell(later(1), on(MONDAY, "Rappeler")));
        assertThat(told)
                .allSatisfy(one ->
                        assertThat(one).extracting(PublishedEvent::sequence).containsExactly(1));
    }

    @Test
    void whatATransactionThatBrokeWasToTellIsNotRemembered() {
        tell(NOW, on(MONDAY, "Appeler"));
        scope.runAs(
                nadia.company(),
                () -> transaction.executeWithoutResult(status -> {
                    at(later(1)).recordPublication(ledger, List.of(on(MONDAY, "Rappeler")), Set.of());
                    status.setRollbackOnly();
                }));

        assertThat(tell(later(2), on(MONDAY, "Appeler")))
                .extracting(PublishedEvent::sequence)
                .containsExactly(0);
    }

    private CalendarEvent on(LocalDate day, String title) {
        return new CalendarEvent(plan, "e1.o4.appeler", day, title, "", "Étape 1", "https://jalon.test", false, false);
    }

    private List<PublishedEvent> tell(Instant now, CalendarEvent... events) {
        return java.util.Objects.requireNonNull(scope.runAs(
                nadia.company(),
                () -> transaction.execute(status -> at(now).recordPublication(ledger, List.of(events), Set.of()))));
    }

    private FeedEventRepository at(Instant now) {
        return new FeedEventRepository(
                jdbc, batches, locks, scope, Clock.fixed(now, java.time.ZoneId.of("Europe/Paris")));
    }

    private static Instant later(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
