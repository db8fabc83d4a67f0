package fr.jalon.site.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The login the application works with on a database that migrations reach with another one. It is made on the first
 * start, so that an installation needs no script run by hand.
 */
record ApplicationRole(String url, EmbeddedDatabase.Login owner, EmbeddedDatabase.Login application) {

    private static final String NOT_YET = "28";

    /** Makes or mends the role when it cannot sign in yet; the database answers already. */
    void ensure() {
        try (Connection fine = DriverManager.getConnection(url, application.user(), application.password())) {
            return;
        } catch (SQLException e) {
            if (!String.valueOf(e.getSQLState()).startsWith(NOT_YET)) {
                throw new DatabaseFolderException(
                        "Le rôle " + application.user() + " ne peut pas se connecter : " + e.getMessage(), e);
            }
        }
        make();
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
}
