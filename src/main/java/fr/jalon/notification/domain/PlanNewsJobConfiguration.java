package fr.jalon.notification.domain;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Tells the news that has waited for more of its kind; one that fails is told a minute later. */
@Configuration(proxyBeanMethods = false)
class PlanNewsJobConfiguration {

    /** Sets times within the transaction of what they are for; whoever keeps the times may be another instance. */
    @Bean
    SchedulerClient newsScheduler(DataSource dataSource, @Value("${db-scheduler.table-name}") String table) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(table)
                .build();
    }

    @Bean
    OneTimeTask<PlanNewsListener.Due> newsTask(PlanNewsListener planNewsListener) {
        return Tasks.oneTime(PlanNewsListener.TELL)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
                .execute((instance, context) -> planNewsListener.send(instance.getData()));
    }
}
