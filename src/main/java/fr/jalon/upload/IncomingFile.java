package fr.jalon.upload;

import fr.jalon.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that was sent and found fit, in a temporary place until it is closed.
 *
 * @param content where its bytes are until then
 * @param name {@linkplain FileName#clean cleaned}
 * @param bytes its size
 * @param sha256 of its content, in hexadecimal
 */
public record IncomingFile(Path content, String name, FileType type, long bytes, String sha256)
        implements AutoCloseable {

    @FunctionalInterface
    private interface Writer {
        void writeTo(Path file) throws IOException;
    }

    /**
     * Takes in what a form sent and looks at it; no database connection is needed for that.
     *
     * @param sent null when the form had no such field
     * @throws UnacceptableFileException with the sentence to show, when there is none or it may not stay
     */
    public static IncomingFile receive(@Nullable MultipartFile sent) throws IOException, UnacceptableFileException {
        if (sent == null
                || (sent.isEmpty() && FileName.clean(sent.getOriginalFilename()).equals("fichier"))) {
            throw new UnacceptableFileException("Choisissez un fichier à joindre.");
        }
        return inspect(FileName.clean(sent.getOriginalFilename()), sent::transferTo);
    }

    /** A file that the application itself writes, looked at as any other. */
    public static IncomingFile of(String name, byte[] content) throws IOException, UnacceptableFileException {
        return inspect(FileName.clean(name), file -> Files.write(file, content));
    }

    /** A copy of a file that the application has at hand, looked at as any other. */
    public static IncomingFile of(String name, Path content) throws IOException, UnacceptableFileException {
        return inspect(FileName.clean(name), file -> Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING));
    }

    /** The same file under the name by which somebody knows it. */
    public IncomingFile named(String name) {
        return new IncomingFile(content, FileName.clean(name), type, bytes, sha256);
    }

    private static IncomingFile inspect(String name, Writer content) throws IOException, UnacceptableFileException {
        Path file = Files.createTempFile("jalon-fichier-", ".tmp");
        boolean fit = false;
        try {
            content.writeTo(file);
            FileType type = FileInspector.check(file, name);
            IncomingFile incoming = new IncomingFile(file, name, type, Files.size(file), Sha256.hex(file));
            fit = true;
            return incoming;
        } finally {
            if (!fit) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
