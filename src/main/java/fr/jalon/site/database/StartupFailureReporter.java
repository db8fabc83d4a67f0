package fr.jalon.site.database;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What an operator reads when Jalon does not start: a sentence in French that says why and what to do. */
final class StartupFailureReporter {

    private StartupFailureReporter() {}

    /** The database cannot be used. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Database extends AbstractFailureAnalyzer<DatabaseFolderException> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, DatabaseFolderException cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }

    /** The schema cannot be brought up to date. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Migration extends AbstractFailureAnalyzer<FlywayException> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, FlywayException cause) {
            return new FailureAnalysis(
                    "Le schéma de la base n’a pas pu être mis à jour : l’utilisateur des migrations doit en être le propriétaire"
                            + " (SPRING_FLYWAY_USER et SPRING_FLYWAY_PASSWORD). PostgreSQL dit :\n"
                            + String.valueOf(cause.getMessage()).strip(),
                    null,
                    cause);
        }
    }

    /** Something else listens where Jalon should. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Port extends AbstractFailureAnalyzer<PortInUseException> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, PortInUseException cause) {
            return new FailureAnalysis(
                    "Le port " + cause.getPort()
                            + " est déjà pris : arrêtez l’autre programme, ou choisissez un autre port, par"
                            + " exemple avec --server.port=8081.",
                    null,
                    cause);
        }
    }

    /** In the place of Boot's English banner, which application.properties silences. */
    static final class Reporter implements FailureAnalysisReporter {

        @Override
        public void report(FailureAnalysis analysis) {
            System.err.println("Jalon n’a pas pu démarrer.\n\n" + analysis.getDescription());
            if (analysis.getAction() != null) {
                System.err.println("\n" + analysis.getAction());
            }
        }
    }
}
