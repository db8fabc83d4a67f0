package fr.jalon.site.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of Jalon's own, its data in {@code cluster/} of one folder. Durable (fsync and synchronous commit
 * on, which the library turns off), reachable from this machine only and with a password only.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "jalon";
    private static final String OWNER = "jalon_owner";
    private static final String APPLICATION = "jalon_app";
    /** There while a first start is making the cluster: only then may what is there be thrown away. */
    private static final String UNFINISHED = "creation-en-cours";

    private final DataFolderLock lock;
    private final StartingServer server;
    private final ClusterPasswords passwords;

    private EmbeddedDatabase(DataFolderLock lock, StartingServer server, ClusterPasswords passwords) {
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
    }

    /**
     * Starts the server of that folder, making folder and cluster when there are none.
     *
     * @param folder where the data is kept; one process at a time
     * @param progress told in short French sentences what is going on
     * @throws DatabaseFolderException when the folder is taken, cannot be written, or its server does not start
     */
    public static EmbeddedDatabase start(Path folder, Consumer<String> progress) {
        EmbeddedDatabase database = begin(folder, progress);
        database.server.await();
        return database;
    }

    /**
     * As {@link #start}, but returns while the server of a cluster that is there already still starts: its address is known.
     * What then goes wrong is thrown by {@link #whenLost}.
     */
    static EmbeddedDatabase begin(Path folder, Consumer<String> progress) {
        DataFolderLock lock = null;
        try {
            prepare(folder);
            lock = DataFolderLock.take(folder);
            return begin(folder.toAbsolutePath().normalize(), lock, progress);
        } catch (IOException | SQLException | RuntimeException e) {
            release(lock, e);
            throw explained(folder, e);
        }
    }

    private static DatabaseFolderException explained(Path folder, Exception e) {
        if (e instanceof DatabaseFolderException understood) {
            return understood;
        }
        return new DatabaseFolderException(
                "La base de données du dossier " + folder.toAbsolutePath().normalize() + " n’a pas pu démarrer ("
                        + e.getMessage() + ") : voyez les fichiers de cluster/log.",
                e);
    }

    private static EmbeddedDatabase begin(Path folder, DataFolderLock lock, Consumer<String> progress)
            throws IOException, SQLException {
        Path cluster = folder.resolve("cluster");
        var orphan = ServerProcess.in(cluster);
        if (orphan.isPresent()) {
            progress.accept("un serveur est resté d’un arrêt brutal : arrêt propre de celui-ci…");
            orphan.get().stop();
        }
        ClusterPasswords passwords = ClusterPasswords.load(folder).orElse(null);
        if (passwords == null) {
            Path unfinished = folder.resolve(UNFINISHED);
            if (Files.exists(cluster) && !Files.exists(unfinished)) {
                throw new DatabaseFolderException("Le dossier " + folder + " contient une base, mais "
                        + ClusterPasswords.FILE
                        + " manque : restaurez ce fichier depuis une sauvegarde, ou indiquez un autre"
                        + " dossier avec la propriété jalon.postgres.directory. Rien n’a été touché.");
            }
            Files.writeString(unfinished, "");
            progress.accept("premier démarrage : création de la base dans " + folder + "…");
            FileUtils.deleteDirectory(cluster.toFile());
            passwords = ClusterPasswords.random();
            EmbeddedPostgres server = ServerLauncher.launch(folder, null, 0);
            try {
                furnish(server, cluster, passwords);
            } catch (IOException | SQLException e) {
                server.close();
                throw e;
            }
            passwords.save(folder);
            Files.delete(unfinished);
            progress.accept("prête.");
            return new EmbeddedDatabase(
                    lock, StartingServer.started(keep(server, folder, passwords, progress)), passwords);
        }
        Files.deleteIfExists(folder.resolve(UNFINISHED));
        return new EmbeddedDatabase(lock, restart(folder, lock, passwords, progress), passwords);
    }

    private static StartingServer restart(
            Path folder, DataFolderLock lock, ClusterPasswords passwords, Consumer<String> progress)
            throws IOException {
        progress.accept("démarrage du serveur PostgreSQL de " + folder + "…");
        int port = ServerLauncher.freePort();
        return StartingServer.begin(port, () -> {
            try {
                EmbeddedPostgres server = ServerLauncher.launch(folder, passwords.superuser(), port);
                KeptServer kept = keep(server, folder, passwords, progress);
                progress.accept("prête.");
                return kept;
            } catch (IOException | RuntimeException e) {
                release(lock, e);
                throw explained(folder, e);
            }
        });
    }

    private static KeptServer keep(
            EmbeddedPostgres server, Path folder, ClusterPasswords passwords, Consumer<String> progress)
            throws IOException {
        String password = passwords.superuser();
        return new KeptServer(
                server, folder.resolve("cluster"), port -> ServerLauncher.launch(folder, password, port), progress);
    }

    /** Roles, database, then passwords for everyone. Until the last line only this machine's users could come in. */
    private static void furnish(EmbeddedPostgres server, Path cluster, ClusterPasswords passwords)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD '" + passwords.owner() + "'");
            sql.execute("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + passwords.application() + "'");
            sql.execute("GRANT " + APPLICATION + " TO " + OWNER);
            sql.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
            sql.execute("ALTER ROLE postgres PASSWORD '" + passwords.superuser() + "'");
            Files.writeString(
                    cluster.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            sql.execute("SELECT pg_reload_conf()");
        }
    }

    private static void prepare(Path folder) throws IOException {
        if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new DatabaseFolderException(
                    "PostgreSQL ne tourne jamais en root, et cette machine n’autorise pas les espaces de noms qui permettent de s’en"
                            + " passer (unshare -U) : lancez Jalon avec un compte ordinaire, ou indiquez une base avec SPRING_DATASOURCE_URL.");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DatabaseFolderException(folder.toAbsolutePath().normalize()
                    + " n’est pas un dossier : indiquez-en un autre avec la propriété jalon.postgres.directory.");
        }
        boolean ours = !Files.exists(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DatabaseFolderException(
                    "Le dossier " + folder.toAbsolutePath().normalize() + " ne peut pas être créé ("
                            + e.getClass().getSimpleName() + ") : indiquez-en un autre avec la propriété"
                            + " jalon.postgres.directory.",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw new DatabaseFolderException(
                    "Le dossier " + folder.toAbsolutePath().normalize()
                            + " n’est pas accessible en écriture : changez ses droits, ou indiquez un autre dossier avec la"
                            + " propriété jalon.postgres.directory.");
        }
        if (ours && Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void release(@Nullable DataFolderLock lock, Exception cause) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** The address of the database for JDBC, without credentials. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.port() + "/" + NAME;
    }

    /** The role that owns the schemas, for migrations. */
    public Login owner() {
        return new Login(OWNER, passwords.owner());
    }

    /** The role the application works as: no owner, held by row-level security. */
    public Login application() {
        return new Login(APPLICATION, passwords.application());
    }

    /** A role's name and password. */
    public record Login(String user, String password) {}

    /**
     * Has {@code told} run at once whenever the server's process has died; it is being started again then. Waits until the
     * server has started.
     */
    void whenLost(Runnable told) {
        server.await().whenLost(told);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
