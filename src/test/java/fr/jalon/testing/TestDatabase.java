package fr.jalon.testing;

import fr.jalon.site.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.io.FileUtils;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The database of a test run, started once: its address, the role that owns the schemas, the one the application works
 * as, and the server's superuser, whom no row-level security holds.
 */
public record TestDatabase(String url, Login owner, Login application, Login superuser) {

    public record Login(String user, String password) {}

    private static final Path DOCKER_SOCKET = Path.of("/var/run/docker.sock");

    private static final class Holder {
        static final TestDatabase INSTANCE = dockerAnswers() ? inContainer() : embedded();
    }

    public static TestDatabase get() {
        return Holder.INSTANCE;
    }

    /** Everything, whatever wall it stands behind. */
    public JdbcClient unwalled() {
        return JdbcClient.create(new DriverManagerDataSource(url, superuser.user(), superuser.password()));
    }

    /** An empty database beside the run's own, on the same server and with the same roles. */
    public TestDatabase beside(String name) {
        return make(name, "template1");
    }

    /** One beside the run's own with all that is in another one, to which nobody may be connected meanwhile. */
    TestDatabase beside(String name, TestDatabase original) {
        return make(name, original.url.replaceFirst("^.*/([^/?]+)(\\?.*)?$", "$1"));
    }

    private TestDatabase make(String name, String template) {
        try (Connection connection = DriverManager.getConnection(url, superuser.user(), superuser.password());
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE DATABASE " + name + " OWNER " + owner.user() + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be made", e);
        }
        return new TestDatabase(url.replaceFirst("/[^/?]+(?=$|\\?)", "/" + name), owner, application, superuser);
    }

    private static boolean dockerAnswers() {
        if ("false".equals(System.getProperty("jalon.test.docker"))
                || System.getenv("DOCKER_HOST") == null && !Files.exists(DOCKER_SOCKET)) {
            return false;
        }
        return org.testcontainers.DockerClientFactory.instance().isDockerAvailable();
    }

    private static TestDatabase embedded() {
        try {
            Path folder = PostgresBinaries.in(Files.createTempDirectory("jalon-test-postgres"));
            EmbeddedDatabase database = EmbeddedDatabase.start(folder, told -> {});
            // Runs after the application contexts have closed, which still talk to the database while they do.
            SpringApplication.getShutdownHandlers().add(() -> discard(database, folder));
            Login superuser = superuser(folder);
            forgetful(database.jdbcUrl(), superuser);
            return new TestDatabase(
                    database.jdbcUrl(),
                    new Login(database.owner().user(), database.owner().password()),
                    new Login(
                            database.application().user(),
                            database.application().password()),
                    superuser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of a test run need outlive a cut of power; tests that kill processes have servers of their own, durable. */
    private static void forgetful(String url, Login superuser) {
        try (Connection connection = DriverManager.getConnection(url, superuser.user(), superuser.password());
                Statement sql = connection.createStatement()) {
            for (String setting : List.of("fsync", "full_page_writes")) {
                sql.execute("ALTER SYSTEM SET " + setting + " = off");
            }
            sql.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be set up", e);
        }
    }

    private static Login superuser(Path folder) throws IOException {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("passwords.properties"))) {
            passwords.load(reader);
        }
        return new Login("postgres", Objects.requireNonNull(passwords.getProperty("superuser")));
    }

    private static void discard(EmbeddedDatabase database, Path folder) {
        try {
            database.close();
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The container lives as long as the test run; Testcontainers or the engine takes it away.
    @SuppressWarnings("resource")
    private static TestDatabase inContainer() {
        PostgreSQLContainer container =
                new PostgreSQLContainer("postgres:18").withDatabaseName("jalon").withUsername("postgres");
        container.start();
        Login owner = new Login("jalon_owner", "owner-of-tests");
        Login application = new Login("jalon_app", "application-of-tests");
        try (Connection connection = DriverManager.getConnection(
                        container.getJdbcUrl(), container.getUsername(), container.getPassword());
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE ROLE jalon_owner LOGIN CREATEROLE PASSWORD '" + owner.password() + "'");
            sql.execute("CREATE ROLE jalon_app LOGIN PASSWORD '" + application.password() + "'");
            sql.execute("GRANT jalon_app TO jalon_owner");
            sql.execute("ALTER DATABASE jalon OWNER TO jalon_owner");
        } catch (SQLException e) {
            throw new IllegalStateException("The container's database could not be furnished", e);
        }
        return new TestDatabase(
                container.getJdbcUrl(),
                owner,
                application,
                new Login(container.getUsername(), container.getPassword()));
    }
}
