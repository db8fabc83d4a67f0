package fr.jalon.contact.freshness.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.jalon.account.CompanyRounds;
import fr.jalon.site.French;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fixes the people of the week before anybody is at work; a week that has begun stays as it is. */
@Configuration(proxyBeanMethods = false)
class RecheckJob {

    @Bean
    RecurringTask<Void> recheckWeekTask(RecheckService rechecks, CompanyRounds rounds) {
        return Tasks.recurring("contacts-week", Schedules.daily(French.PARIS, LocalTime.of(4, 10)))
                .execute((instance, context) -> rounds.run("The week of contacts", rechecks::fixWeek));
    }
}
