package fr.jalon.authority.domain;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that is asked for again while it is done, and then done once more, however often that was: whoever asks meanwhile is
 * not kept waiting, nor the thread that asks. Several imports in a row would else hold all threads on which news is told.
 */
final class OneAtATime {

    private final AtomicInteger asked = new AtomicInteger();

    /** Does the work, unless it is being done: then whoever is at it begins again when done. */
    void run(Runnable work) {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        try {
            int seen;
            do {
                seen = asked.get();
                work.run();
            } while (!asked.compareAndSet(seen, 0));
        } catch (RuntimeException | Error e) {
            asked.set(0);
            throw e;
        }
    }
}
