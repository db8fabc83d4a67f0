package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JarProcess;
import fr.jalon.testing.PetClinic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the launch of the packaged jar to its first page, demonstration included, with its data there. Asserts no time. */
@Tag("bench")
class StartBenchTest {

    private static final Path JAR = Path.of("target", "jalon.jar").toAbsolutePath();
    private static final int STARTS = 3;

    @TempDir
    Path folder;

    @Test
    void starts() throws Exception {
        Assumptions.assumeTrue(Files.exists(JAR), JAR + " is missing: ./mvnw -DskipTests package makes it");
        double first = start(JAR, "/connexion", "--jalon.demo.enabled=true");
        Optional<Path> petClinic = PetClinic.jar();
        List<Double> jalon = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            jalon.add(start(JAR, "/connexion", "--jalon.demo.enabled=true"));
            if (petClinic.isPresent()) {
                theirs.add(start(petClinic.get(), "/owners?page=1&lastName="));
            }
        }
        print("Jalon, first start (makes base and demonstration)", List.of(first));
        print("Jalon", jalon);
        print("PetClinic", theirs);
        assertThat(jalon).hasSize(STARTS);
    }

    private double start(Path jar, String page, String... arguments) throws Exception {
        try (JarProcess process = JarProcess.start(jar, folder, page, arguments)) {
            return process.started().toMillis() / 1000.0;
        }
    }

    private static void print(String what, List<Double> seconds) {
        if (!seconds.isEmpty()) {
            List<Double> sorted = new ArrayList<>(seconds);
            Collections.sort(sorted);
            System.out.printf(
                    Locale.ROOT, "start: %-52s median %5.1f s of %s%n", what, sorted.get(sorted.size() / 2), seconds);
        }
    }
}
