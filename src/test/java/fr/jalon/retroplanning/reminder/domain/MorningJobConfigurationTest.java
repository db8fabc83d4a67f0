package fr.jalon.retroplanning.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.jalon.account.CompanyRounds;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.scope.SomeRounds;
import fr.jalon.contact.Agenda;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.retroplanning.MorningBegan;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.site.French;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Looks;
import fr.jalon.testing.MovedClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The morning's hour, and who is told: once, by one of several instances, also when the hour was slept through. */
@JalonTest
class MorningJobConfigurationTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    Agenda agenda;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SomeRounds rounds;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    SomeContacts contacts;

    @Autowired
    MovedClock clock;

    private final String name = "test-morning-" + UUID.randomUUID();
    private final long born = System.nanoTime(); // a scheduler waits by its clock: it has to go on
    private final AtomicInteger mornings = new AtomicInteger();
    private final MovedClock time = new MovedClock();
    private final List<Scheduler> running = new ArrayList<>();
    private final Map<String, Looks> looks = new HashMap<>();

    @AfterEach
    void stop() {
        clock.back();
        running.forEach(Scheduler::stop);
        jdbc.sql("DELETE FROM site.scheduled_task WHERE task_name = ?")
                .param(name)
                .update();
    }

    @Test
    void itIsHalfPastSevenInParisSummerAndWinter() {
        Daily daily = Schedules.daily(French.PARIS, MorningJobConfiguration.HALF_PAST_SEVEN);

        assertThat(next(daily, "2027-03-27T06:30:00Z")).isEqualTo("2027-03-28T05:30:00Z"); // the night of the change
        assertThat(next(daily, "2027-10-30T05:30:00Z")).isEqualTo("2027-10-31T06:30:00Z");
        assertThat(next(daily, "2027-12-31T06:30:00Z")).isEqualTo("2028-01-01T06:30:00Z");
    }

    @Test
    void twoInstancesSideBySideDoItOnceAndAnHourSleptThroughIsMadeUpFor() throws Exception {
        time.to("2027-12-05T20:00");
        start("one").stop(); // sets the time of the next morning, then dies
        assertThat(due()).isEqualTo("2027-12-06T06:30:00Z");

        time.to("2027-12-06T15:00");
        start("two");
        start("three");
        Awaitility.await("the morning").until(() -> mornings.get() > 0);
        looks("two").awaitAnother();
        looks("three").awaitAnother();
        assertThat(mornings).hasValue(1);
        assertThat(due()).isEqualTo("2027-12-07T06:30:00Z");
    }

    @Test
    void oneThatDiedOverItsWorkIsTakenUpByAnother() throws Exception {
        time.to("2027-12-05T20:00");
        start("one").stop();
        time.to("2027-12-06T07:31");
        // As a killed process leaves it: taken, and its heart has stopped.
        jdbc.sql(
                        "UPDATE site.scheduled_task SET picked = true, picked_by = 'dead', last_heartbeat = ? WHERE task_name = ?")
                .params(java.sql.Timestamp.from(time.instant().minusSeconds(3_600)), name)
                .update();
        start("two");
        Awaitility.await("the morning").until(() -> mornings.get() > 0);
        assertThat(mornings).hasValue(1);
    }

    @Test
    void aCompanyThatPromisedSomethingToSomebodyIsToldWithoutAnyPlan() {
        SignedIn promised = people.newCompany("Promesse " + UUID.randomUUID());
        contacts.call(promised, SomeContacts.AUTHORITY, "Rappeler"); // in a fortnight
        LocalDate due = LocalDate.now(clock).plusDays(14);
        LocalDate monday = due.with(DayOfWeek.MONDAY);
        List<Object> told = new ArrayList<>();
        MorningJob job = new MorningJob(rounds.over(promised.company()), agenda, jdbc, told::add, clock);

        clock.to(monday.minusDays(7) + "T07:30");
        job.begin();
        assertThat(told).as("nothing is due before the week is over").isEmpty();
        clock.to(monday + "T07:30");
        job.begin();
        assertThat(told).containsExactly(new MorningBegan(promised.company(), monday));
    }

    @Test
    void companiesThatFollowPlansAreToldFromMondayToFridayAndOneThatFailsKeepsNoOtherFromIt() {
        SignedIn with = people.newCompany("Avec " + UUID.randomUUID());
        SignedIn without = people.newCompany("Sans " + UUID.randomUUID());
        SignedIn other = people.newCompany("Autre " + UUID.randomUUID());
        plans.early(with);
        plans.early(other);
        List<Object> told = new ArrayList<>();
        CompanyRounds three = rounds.over(with.company(), without.company(), other.company());
        MorningJob all = new MorningJob(three, agenda, jdbc, told::add, time);

        time.to("2026-12-05T07:30"); // Saturday
        all.begin();
        assertThat(told).isEmpty();
        time.to("2026-12-07T07:30");
        all.begin();
        LocalDate monday = LocalDate.of(2026, 12, 7);
        assertThat(told)
                .containsExactly(new MorningBegan(with.company(), monday), new MorningBegan(other.company(), monday));

        told.clear();
        MorningJob limping = new MorningJob(
                three,
                agenda,
                jdbc,
                event -> {
                    if (((MorningBegan) event).companyId().equals(with.company())) {
                        throw new IllegalStateException("full disk");
                    }
                    told.add(event);
                },
                time);
        org.assertj.core.api.Assertions.assertThatThrownBy(limping::begin).hasMessage("full disk");
        assertThat(told).containsExactly(new MorningBegan(other.company(), monday));
    }

    private Scheduler start(String instance) {
        RecurringTask<Void> task = Tasks.recurring(
                        name, Schedules.daily(French.PARIS, MorningJobConfiguration.HALF_PAST_SEVEN))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
                .execute((its, context) -> mornings.incrementAndGet());
        Scheduler scheduler = Scheduler.create(dataSource)
                .startTasks(task)
                .tableName("site.scheduled_task")
                .schedulerName(() -> instance)
                .clock(() -> time.instant().plusNanos(System.nanoTime() - born))
                .pollingInterval(Duration.ofMillis(100))
                .addSchedulerListener(looks(instance))
                .heartbeatInterval(Duration.ofMillis(500))
                .threads(1)
                .build();
        running.add(scheduler);
        scheduler.start();
        return scheduler;
    }

    private Looks looks(String instance) {
        return looks.computeIfAbsent(instance, one -> new Looks());
    }

    private String due() {
        return jdbc.sql("SELECT execution_time FROM site.scheduled_task WHERE task_name = ?")
                .param(name)
                .query((row, i) -> row.getTimestamp(1).toInstant().toString())
                .single();
    }

    private static String next(Daily daily, String from) {
        return daily.getNextExecutionTime(ExecutionComplete.simulatedSuccess(Instant.parse(from)))
                .toString();
    }
}
