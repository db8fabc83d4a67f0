package fr.jalon.contact.privacy.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.jalon.account.CompanyRounds;
import fr.jalon.site.French;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, company by company. */
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    @Bean
    RecurringTask<Void> retentionTask(RetentionService retention, CompanyRounds rounds) {
        return Tasks.recurring("contacts-retention", Schedules.daily(French.PARIS, LocalTime.of(3, 20)))
                .execute((instance, context) -> rounds.run("Retention of contacts", retention::review));
    }
}
