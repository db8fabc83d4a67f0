package fr.jalon.site.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The embedded server, watched: when its process dies under Jalon (killed, out of memory), it is started again on the same
 * port, and replays what was committed. When that fails for a minute, Jalon says so and ends: a service manager sees it.
 */
final class KeptServer implements AutoCloseable {

    /** Starts the server of a folder on a port of this machine. */
    @FunctionalInterface
    interface Launch {
        EmbeddedPostgres on(int port) throws IOException;
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE_MILLIS = 200;

    private final Path cluster;
    private final Launch launch;
    private final Consumer<String> progress;
    private final int port;
    private final List<Runnable> told = new CopyOnWriteArrayList<>();

    private volatile EmbeddedPostgres server;
    private volatile boolean closed;

    KeptServer(EmbeddedPostgres server, Path cluster, Launch launch, Consumer<String> progress) throws IOException {
        this.server = server;
        this.cluster = cluster;
        this.launch = launch;
        this.progress = progress;
        this.port = server.getPort();
        watch();
    }

    int port() {
        return port;
    }

    void whenLost(Runnable listener) {
        told.add(listener);
    }

    /** By its own process: the one that the library started was only {@code pg_ctl}. */
    private void watch() throws IOException {
        ProcessHandle process = ServerProcess.in(cluster)
                .orElseThrow(() -> new IOException("Le serveur s’est arrêté aussitôt"))
                .process();
        process.onExit().thenRunAsync(this::restart, task -> {
            Thread thread = new Thread(task, "postgresql-restart");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void restart() {
        if (closed) {
            return;
        }
        told.forEach(Runnable::run);
        progress.accept("le serveur PostgreSQL s’est arrêté de façon inattendue : redémarrage…");
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!closed) {
            try {
                // What is left of the dead one holds its memory, and with it the folder.
                LeftoverProcesses.of(cluster).forEach(ProcessHandle::destroyForcibly);
                server.close();
                started(launch.on(port));
                return;
            } catch (IOException | RuntimeException e) {
                if (System.nanoTime() > giveUp) {
                    end(e);
                    return;
                }
                progress.accept("pas encore (" + e.getMessage() + "), nouvel essai…");
            }
            pause();
        }
    }

    private synchronized void started(EmbeddedPostgres restarted) throws IOException {
        server = restarted;
        if (closed) {
            restarted.close();
            return;
        }
        watch();
        progress.accept("le serveur PostgreSQL est de nouveau prêt, rien de ce qui était enregistré n’est perdu.");
    }

    private static void end(Exception cause) {
        System.err.println("La base de données s’est arrêtée et ne redémarre pas (" + cause.getMessage()
                + ") : Jalon s’arrête. Voyez les fichiers de cluster/log, puis relancez.");
        System.exit(1);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFolderException("L’attente du redémarrage de la base a été interrompue.", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        server.close();
    }
}
