package fr.jalon.tabular.domain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.jalon.site.French;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timed work of tables, once over all instances. */
@Configuration(proxyBeanMethods = false)
class TableDraftJobConfiguration {

    @Bean
    RecurringTask<Void> tableDraftsTask(TableDraftCleanupJob cleanup) {
        return Tasks.recurring("table-drafts-sweep", Schedules.daily(French.PARIS, LocalTime.of(4, 10)))
                .execute((instance, context) -> cleanup.run());
    }
}
