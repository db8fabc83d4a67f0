package fr.jalon.site.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How the embedded server is run: durable, for this machine alone. */
final class ServerLauncher {

    private static final Duration CRASH_RECOVERY = Duration.ofMinutes(10);
    /** Unpacking and making a cluster take some seconds, before there is a server. */
    private static final Duration WITHOUT_A_PROCESS = Duration.ofSeconds(30);

    private static final long GLANCE_MILLIS = 100;

    private ServerLauncher() {}

    /**
     * Starts the server of a folder and returns when it answers.
     *
     * @param password of the superuser; null while the cluster has none
     * @param port on this machine; 0 for any that is free
     */
    static EmbeddedPostgres launch(Path folder, @Nullable String password, int port) throws IOException {
        File binaries = folder.resolve("binaries").toFile();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries)
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(CRASH_RECOVERY)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_rotation_size", "10MB");
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return start(builder, folder.resolve("cluster"));
    }

    /** The library waits on for a server that gave up while starting; this tells by its process that there is none. */
    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder, Path cluster) throws IOException {
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(builder::start);
        Thread thread = new Thread(start, "postgresql-launch");
        thread.setDaemon(true);
        thread.start();
        long seen = System.nanoTime();
        try {
            while (true) {
                try {
                    return start.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (ServerProcess.in(cluster).isPresent()) {
                        seen = System.nanoTime();
                    } else if (System.nanoTime() - seen > WITHOUT_A_PROCESS.toNanos()) {
                        thread.interrupt();
                        start.get().close();
                        throw new IOException("PostgreSQL s’arrête en démarrant");
                    }
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException why ? why : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("L’attente du démarrage de la base a été interrompue", e);
        }
    }

    /** A port that nothing listens on now. */
    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
