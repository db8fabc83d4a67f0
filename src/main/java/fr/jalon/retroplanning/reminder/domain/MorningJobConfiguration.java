package fr.jalon.retroplanning.reminder.domain;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.jalon.site.French;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Half past seven in Paris, summer and winter; one instance does it, and another takes over when that one dies. */
@Configuration(proxyBeanMethods = false)
class MorningJobConfiguration {

    static final LocalTime HALF_PAST_SEVEN = LocalTime.of(7, 30);

    @Bean
    RecurringTask<Void> morningTask(MorningJob mornings) {
        return Tasks.recurring("plans-morning", Schedules.daily(French.PARIS, HALF_PAST_SEVEN))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
                .execute((instance, context) -> mornings.begin());
    }
}
