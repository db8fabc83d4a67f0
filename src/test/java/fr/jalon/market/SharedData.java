package fr.jalon.market;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The real files, where they are at hand: tests that need them are skipped with a sentence elsewhere. */
public final class SharedData {

    private SharedData() {}

    public static Path decp(String name) {
        return file("decp/" + name);
    }

    public static Path file(String name) {
        Path root = root();
        Assumptions.assumeTrue(root != null, "The real data (../shared/data) is not here: skipped");
        Path file = root == null ? Path.of(name) : root.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here: skipped");
        return file;
    }

    private static @Nullable Path root() {
        String told = System.getenv("JALON_SHARED_DATA");
        if (told != null) {
            return Path.of(told);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolveSibling("shared/data");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
