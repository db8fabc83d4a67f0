package fr.jalon.market.intake.reading;

import java.util.concurrent.atomic.AtomicLong;

/** How far the reading of a file has come; written by the reader, looked at by others. */
public final class ReadingProgress {

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong(1);

    void expect(long bytes) {
        total.set(Math.max(1, bytes));
    }

    void read(long bytes) {
        done.addAndGet(bytes);
    }

    long bytes() {
        return done.get();
    }

    /** From 0 to 100, by bytes. */
    public int percent() {
        return (int) Math.min(100, done.get() * 100 / total.get());
    }
}
