package fr.jalon.site.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The database that an installation names. It is tried before anything is built on it: one that is still starting is waited
 * for, and what no waiting mends is said at once, in one sentence.
 *
 * @param url as JDBC wants it; may hold secrets, therefore is never shown whole
 * @param login who the migrations sign in as
 */
record ExternalDatabase(String url, EmbeddedDatabase.Login login) {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final String FORM = "jdbc:postgresql://";

    /**
     * Returns when the database answers.
     *
     * @param progress told each vain try
     * @throws DatabaseFolderException when it does not, or refuses
     */
    void await(Duration patience, Consumer<String> progress) {
        if (!url.startsWith(FORM)) {
            throw new DatabaseFolderException(
                    "SPRING_DATASOURCE_URL n’est pas une adresse que Jalon sait lire : elle a la forme " + FORM
                            + "machine:5432/base, l’utilisateur et le mot de passe se donnent à part.");
        }
        long giveUp = System.nanoTime() + patience.toNanos();
        DriverManager.setLoginTimeout(10);
        while (true) {
            try (Connection fine = DriverManager.getConnection(url, login.user(), login.password())) {
                return;
            } catch (SQLException e) {
                String hopeless = hopeless(e);
                if (hopeless != null) {
                    throw new DatabaseFolderException(hopeless, e);
                }
                if (System.nanoTime() > giveUp) {
                    throw new DatabaseFolderException(
                            "La base " + place()
                                    + " ne répond pas : vérifiez SPRING_DATASOURCE_URL, et que PostgreSQL tourne. ("
                                    + e.getMessage() + ")",
                            e);
                }
            }
            progress.accept(place() + " ne répond pas encore, nouvel essai dans " + PAUSE.toSeconds() + " secondes…");
            pause();
        }
    }

    /** What waiting does not mend, in one sentence; null for what it may. */
    private @Nullable String hopeless(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28") || state.equals("08004")) {
            return "La base " + place() + " refuse l’utilisateur « " + login.user()
                    + " » : vérifiez le nom et le mot de passe (SPRING_DATASOURCE_USERNAME et _PASSWORD, ou SPRING_FLYWAY_USER et"
                    + " _PASSWORD). (" + e.getMessage() + ")";
        }
        if (state.equals("3D000")) {
            return "Le serveur répond, mais la base nommée dans SPRING_DATASOURCE_URL (" + place()
                    + ") n’existe pas : créez-la, puis relancez.";
        }
        return null;
    }

    private String place() {
        return url.substring(FORM.length()).replaceAll("\\?.*", "").replaceAll(".*@", "");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFolderException("L’attente de la base de données a été interrompue.", e);
        }
    }
}
