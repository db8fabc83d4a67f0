package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** News that its listener could not take is told again while the process lives. */
@JalonTest
class RepeatedEventsTest {

    @Autowired
    StumblingListener listener;

    @Autowired
    RecurringTask<Void> newsAgainTask;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatAListenerCouldNotTakeIsToldAgainAndThenDone() throws Exception {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> events.publishEvent(new StumblingListener.Happened(id)));
        await(id, 1);
        newsAgain();
        UUID later = UUID.randomUUID(); // what comes after has been heard
        transaction.executeWithoutResult(status -> events.publishEvent(new StumblingListener.Happened(later)));
        await(later, 1);
        assertThat(listener.times(id)).as("fresh news is left to its listener").isEqualTo(1);

        jdbc.sql("UPDATE site.event_publication SET publication_date = publication_date - interval '1 hour'"
                        + " WHERE serialized_event LIKE ?")
                .param("%" + id + "%")
                .update();
        newsAgain();
        await(id, 2);
        Awaitility.await("the end of the news").until(() -> publications(id) == 0);
    }

    @SuppressWarnings("NullAway") // the task looks at neither
    private void newsAgain() {
        newsAgainTask.executeRecurringly(null, null);
    }

    private void await(UUID id, int times) {
        Awaitility.await("the listener").until(() -> listener.times(id) >= times);
        assertThat(listener.times(id)).isEqualTo(times);
    }

    private int publications(UUID id) {
        return jdbc.sql("SELECT count(*) FROM site.event_publication WHERE serialized_event LIKE ?")
                .param("%" + id + "%")
                .query(Integer.class)
                .single();
    }
}
