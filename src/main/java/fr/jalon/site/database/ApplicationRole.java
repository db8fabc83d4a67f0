package fr.jalon.site.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The login the application works with on a database that migrations reach with another one. It is made on the first
 * start, so that an installation needs no script run by hand.
 */
record ApplicationRole(String url, EmbeddedDatabase.Login owner, EmbeddedDatabase.Login application) {

    private static final String NOT_YET = "28";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Makes or mends the role when it cannot sign in yet; waits a while for a database that is still starting. */
    void ensure() {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection fine = DriverManager.getConnection(url, application.user(), application.password())) {
                return;
            } catch (SQLException e) {
                if (String.valueOf(e.getSQLState()).startsWith(NOT_YET)) {
                    make();
                    return;
                }
                if (System.nanoTime() > giveUp) {
                    throw new DatabaseFolderException(
                            "La base " + url + " ne répond pas (" + e.getMessage()
                                    + ") : vérifiez SPRING_DATASOURCE_URL.",
                            e);
                }
            }
            pause();
        }
    }

    private void make() {
        String name = "\"" + application.user().replace("\"", "\"\"") + "\"";
        String secret = "'" + application.password().replace("'", "''") + "'";
        try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password());
                Statement sql = connection.createStatement()) {
            boolean exists;
            try (var found = sql.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '"
                    + application.user().replace("'", "''") + "'")) {
                exists = found.next();
            }
            sql.execute((exists ? "ALTER" : "CREATE") + " ROLE " + name + " LOGIN PASSWORD " + secret);
        } catch (SQLException e) {
            throw new DatabaseFolderException(
                    "Le rôle " + application.user() + " n’a pas pu être préparé par " + owner.user() + " ("
                            + e.getMessage() + ") : créez-le avec CREATE ROLE " + application.user()
                            + " LOGIN PASSWORD …, puis relancez.",
                    e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFolderException("L’attente de la base de données a été interrompue.", e);
        }
    }
}
