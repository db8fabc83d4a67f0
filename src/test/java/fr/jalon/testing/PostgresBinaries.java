package fr.jalon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL unpacked once a build, not once for every server that a test starts: six seconds each. */
public final class PostgresBinaries {

    private static final Path SHARED = Path.of("target", "postgres").toAbsolutePath();

    private PostgresBinaries() {}

    /** The same folder, whose server will use the build's binaries. @param folder of an embedded database, not yet started */
    public static Path in(Path folder) {
        try {
            Files.createDirectories(SHARED);
            Files.createSymbolicLink(folder.resolve("binaries"), SHARED);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
