package fr.jalon.site.database;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A server that starts in a thread of its own, on a port that is known before: the application is put together meanwhile. */
record StartingServer(int port, FutureTask<KeptServer> start) {

    /** @param launch throws {@link DatabaseFolderException} when the server does not start */
    static StartingServer begin(int port, Callable<KeptServer> launch) {
        FutureTask<KeptServer> start = new FutureTask<>(launch);
        Thread thread = new Thread(start, "postgresql-start");
        thread.setDaemon(true);
        thread.start();
        return new StartingServer(port, start);
    }

    static StartingServer started(KeptServer server) {
        FutureTask<KeptServer> start = new FutureTask<>(() -> server);
        start.run();
        return new StartingServer(server.port(), start);
    }

    /** Returns when the server answers. @throws DatabaseFolderException when it does not */
    KeptServer await() {
        try {
            return start.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DatabaseFolderException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFolderException("L’attente du démarrage de la base a été interrompue.", e);
        }
    }

    /** Stops the server, after its start; one that did not start has nothing to stop. */
    void close() throws IOException {
        KeptServer started;
        try {
            started = await();
        } catch (DatabaseFolderException neverStarted) {
            return;
        }
        started.close();
    }
}
