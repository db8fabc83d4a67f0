package fr.jalon.market.web;

import fr.jalon.site.ForbiddenException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Writes a file to disk before a byte of it is sent: the database's connection is given back when the rows are read, not
 * when a slow reader has taken them, and what fails on the way is an honest page instead of half a file.
 */
@Component
class DownloadSpooler {

    /** Each holds a connection while its rows are read; the others are for those who look at pages. */
    private static final int AT_ONCE = 4;

    private static final String BUSY =
            "Plusieurs fichiers se préparent déjà : réessayez dans une minute, ou filtrez pour un fichier plus court.";
    private static final Duration WAIT = Duration.ofMinutes(1);

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** What fills the file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws ForbiddenException when too many files are being made for a whole minute */
    void send(HttpServletResponse response, String type, String name, Content content) throws IOException {
        Path file = Files.createTempFile("jalon-echeances-", ".tmp");
        try {
            fill(file, content);
            response.setContentType(type);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Waits for a place without holding anything. */
    private void take() {
        try {
            if (!places.tryAcquire(WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new ForbiddenException(BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ForbiddenException(BUSY);
        }
    }

    private void fill(Path file, Content content) throws IOException {
        take();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        } finally {
            places.release();
        }
    }
}
