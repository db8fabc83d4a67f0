package fr.jalon.testing;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** How often a scheduler has looked for due work: a test that says "not again" waits until it has had the occasion. */
public final class Looks extends AbstractSchedulerListener {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.RAN_EXECUTE_DUE) {
            count.incrementAndGet();
        }
    }

    /** Two more looks: the first may have begun before. */
    public void awaitAnother() {
        int before = count.get();
        Awaitility.await("another look of the scheduler").until(() -> count.get() >= before + 2);
    }
}
