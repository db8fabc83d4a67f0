package fr.jalon.site;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What several parts of a page ask for is read once: nothing changes within a transaction that only reads. */
public final class ReadTransaction {

    private ReadTransaction() {}

    /**
     * The result of a reading, kept until the read-only transaction that asks first has ended; outside of one, or in one that
     * writes, the reading is done each time.
     *
     * @param key tells readings apart: a record of what is asked for whom
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object key, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return reading.get();
        }
        Map<Object, Object> read = readings();
        Object before = read.get(key);
        if (before == null) {
            before = reading.get();
            read.put(key, before);
        }
        return (T) before;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> readings() {
        Map<Object, Object> bound = (Map<Object, Object>) TransactionSynchronizationManager.getResource(Readings.class);
        if (bound == null) {
            bound = new HashMap<>();
            TransactionSynchronizationManager.bindResource(Readings.class, bound);
            TransactionSynchronizationManager.registerSynchronization(new Readings(bound));
        }
        return bound;
    }

    /** Takes the readings away at the end, and while another transaction runs inside. */
    private record Readings(Object bound) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Readings.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Readings.class, bound);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Readings.class);
        }
    }
}
