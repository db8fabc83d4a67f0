package fr.jalon.contact.merging.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.jalon.account.CompanyRounds;
import fr.jalon.contact.domain.ContactMergeService;
import fr.jalon.site.French;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, company by company. */
@Configuration(proxyBeanMethods = false)
class MergeJob {

    @Bean
    RecurringTask<Void> oldMergesTask(ContactMergeService merges, CompanyRounds rounds) {
        return Tasks.recurring("contacts-old-merges", Schedules.daily(French.PARIS, LocalTime.of(3, 25)))
                .execute((instance, context) -> rounds.run("Forgetting old merges", merges::forgetOld));
    }
}
