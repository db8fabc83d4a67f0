package fr.jalon.site.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. Once a connection could not be made it counts as gone, nobody waits for it any more, and
 * one thread tries until it is back.
 */
@Component
public class DatabaseAvailability implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAvailability.class);
    private static final long PAUSE_MILLIS = 250;
    private static final int ANSWER_SECONDS = 1;

    private final AtomicBoolean gone = new AtomicBoolean();
    private volatile boolean closed;
    private volatile @Nullable DataSource pool;

    /** True from the first failure until the database has answered again. */
    public boolean isGone() {
        return gone.get();
    }

    /** What is tried while it is gone. @param pool asked directly, past {@link GuardedDataSource} */
    void watch(DataSource pool) {
        this.pool = pool;
    }

    /** From now on it counts as gone; does nothing where it does already. */
    void lost(String cause) {
        if (gone.compareAndSet(false, true)) {
            LOG.error("The database is gone: {}", cause);
            long since = System.nanoTime();
            Thread thread = new Thread(() -> awaitReturn(since), "database-return");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void awaitReturn(long since) {
        while (!closed && !answers()) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (closed) {
            return;
        }
        gone.set(false);
        LOG.warn(
                "The database is back after {} ms",
                Duration.ofNanos(System.nanoTime() - since).toMillis());
    }

    private boolean answers() {
        DataSource asked = pool;
        if (asked == null) {
            return false;
        }
        try (Connection connection = asked.getConnection()) {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException stillGone) {
            LOG.debug("Still gone", stillGone);
            return false;
        }
    }

    @Override
    public void destroy() {
        closed = true;
    }
}
