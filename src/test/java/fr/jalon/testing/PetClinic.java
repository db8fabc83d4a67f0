package fr.jalon.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Spring's own sample beside Jalon in the same run: {@code -Djalon.bench.petclinic=…/spring-petclinic.jar}, packaged from
 * https://github.com/spring-projects/spring-petclinic (Apache 2.0) by its own {@code ./mvnw package}.
 */
public final class PetClinic {

    private static @Nullable JarProcess process;

    private PetClinic() {}

    /** Empty where no jar is named. */
    public static Optional<Path> jar() {
        return Optional.ofNullable(System.getProperty("jalon.bench.petclinic")).map(Path::of);
    }

    /** Its list of owners, started for it once a run. */
    public static synchronized Optional<PageBench.Page> owners() throws Exception {
        Optional<Path> jar = jar();
        if (jar.isPresent() && process == null) {
            JarProcess started =
                    JarProcess.start(jar.get(), Files.createTempDirectory("petclinic"), "/owners?page=1&lastName=");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
            process = started;
        }
        return Optional.ofNullable(process)
                .map(running ->
                        new PageBench.Page("PetClinic: /owners", running.address("/owners?page=1&lastName="), ""));
    }

    private static void stop(JarProcess started) {
        try {
            started.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
