package fr.jalon.notification.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * The timed work of mails, each once over all instances. Delivery is not here: every instance
 * delivers, and no two take the same mail.
 */
@Configuration(proxyBeanMethods = false)
class MailJobConfiguration {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    /** News that a listener could not take is told again while the process lives, not only when it starts. */
    @Bean
    RecurringTask<Void> newsAgainTask(IncompleteEventPublications incomplete, Clock clock) {
        return Tasks.recurring("news-again", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> incomplete.resubmitIncompletePublications(publication -> publication
                        .getPublicationDate()
                        .isBefore(clock.instant().minus(LONG_ENOUGH))));
    }

    @Bean
    RecurringTask<Void> cleanupTask(MailCleanupJob cleanup) {
        return Tasks.recurring("letters-sweep", Schedules.daily(French.PARIS, LocalTime.of(3, 45)))
                .execute((instance, context) -> cleanup.run());
    }
}
