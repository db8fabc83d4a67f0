package fr.jalon.authority.domain;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who ranks all authorities waits for a turn: a ranking takes some twenty megabytes and a processor while it is made. */
@Component
class RankingTurns {

    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** @throws IllegalStateException within a transaction: twenty who wait would hold all connections that there are */
    <T> T take(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Whoever waits for a turn holds no connection");
        }
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
