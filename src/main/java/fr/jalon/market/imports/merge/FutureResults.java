package fr.jalon.market.imports.merge;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for the work of another thread. */
final class FutureResults {

    private FutureResults() {}

    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportProgress.StoppedException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Contracts could not be put together", e.getCause());
        }
    }
}
