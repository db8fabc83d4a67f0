package fr.jalon.site.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class StartupFailureReporterTest {

    @Test
    void aPortThatIsTakenIsSaidInFrenchWithAWayOut() {
        assertThat(analyse(new PortInUseException(8080)).getDescription())
                .contains("8080 est déjà pris", "--server.port");
    }

    @Test
    void aMigrationThatFailsDeepInsideNamesTheOwnerSettings() {
        Exception deep = new BeanCreationException("flyway", new FlywayException("permission denied for schema site"));

        assertThat(analyse(deep).getDescription()).contains("SPRING_FLYWAY_USER", "permission denied for schema site");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theSentenceIsAllThatIsPrinted(CapturedOutput output) {
        FailureAnalysis analysis = analyse(new DatabaseFolderException("Ce dossier est pris."));
        SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalysisReporter.class).stream()
                .filter(StartupFailureReporter.Reporter.class::isInstance)
                .forEach(reporter -> reporter.report(analysis));

        assertThat(output.getErr().strip()).isEqualTo("Jalon n’a pas pu démarrer.\n\nCe dossier est pris.");
    }

    /** As Boot asks them: those of the class path, in their order. */
    private static FailureAnalysis analyse(Exception failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, factory, cause) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
