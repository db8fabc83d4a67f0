package fr.jalon.site.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server's process, by what it wrote into its folder. Where it outlived its Jalon (the Java process was killed) it is
 * stopped cleanly, so that what it had committed stays and the next start is an ordinary one.
 */
record ServerProcess(ProcessHandle process, Path cluster) {

    private static final long PATIENCE_SECONDS = 60;

    /** The server that {@code postmaster.pid} names, if it still runs; a pid that now is another program's is none. */
    static Optional<ServerProcess> in(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        List<String> lines;
        // Asked for first, it may be gone before it is read: initdb makes and deletes one.
        try {
            lines = Files.readAllLines(pidFile);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        Optional<ProcessHandle> process =
                ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (process.isEmpty()) {
            return Optional.empty();
        }
        boolean isPostgres = process.get()
                .info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
        if (isPostgres) {
            return process.map(handle -> new ServerProcess(handle, cluster));
        }
        // A restarted container hands out the same small numbers: PostgreSQL would refuse to start on that pid.
        Files.deleteIfExists(pidFile);
        return Optional.empty();
    }

    /** Fast shutdown (sessions are cut, a checkpoint is written), then waits until the process is gone. */
    void stop() throws IOException {
        Path pgCtl = Path.of(process.info().command().orElseThrow()).resolveSibling("pg_ctl");
        try {
            if (Files.isExecutable(pgCtl) && !isRoot()) {
                new ProcessBuilder(pgCtl.toString(), "-D", cluster.toString(), "stop", "-m", "fast", "-W")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            } else {
                interrupt();
            }
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFolderException("L’attente de l’arrêt de l’ancien serveur a été interrompue.", e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new DatabaseFolderException(
                    "Un ancien serveur PostgreSQL (processus " + process.pid() + ") tient encore le dossier "
                            + cluster.toAbsolutePath().normalize() + " et ne s’arrête pas : arrêtez-le, puis relancez.",
                    e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; pg_ctl refuses to run as root. */
    private void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
