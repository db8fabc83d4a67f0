package fr.jalon.upload;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with a file that people brought: to be saved, and harmless even where a browser shows it. */
@Component
public class FileDownload {

    /** Whatever a file holds, a browser that opens it in spite of all runs nothing of it. */
    public static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final FileStorage storage;

    FileDownload(FileStorage storage) {
        this.storage = storage;
    }

    /**
     * Writes headers and content. Who may have the file has been asked before.
     *
     * @param id in {@link FileStorage}
     * @param name under which to save it
     * @param bytes its size
     */
    public void write(UUID id, String name, FileType type, long bytes, HttpServletResponse response)
            throws IOException {
        response.setContentType(type.mediaType());
        response.setContentLengthLong(bytes);
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        storage.copy(id, bytes, response.getOutputStream());
    }
}
