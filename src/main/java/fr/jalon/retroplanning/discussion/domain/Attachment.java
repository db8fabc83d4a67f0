package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.upload.FileSizes;
import fr.jalon.upload.FileType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file beside an action.
 *
 * @param file in {@link fr.jalon.upload.FileStorage}
 * @param lineKey the action's
 * @param bytes its size
 * @param by the name of who added it
 * @param removedBy the name of who took it away, null while it is there
 */
public record Attachment(
        UUID id,
        UUID file,
        String lineKey,
        String name,
        FileType kind,
        long bytes,
        Instant at,
        String by,
        @Nullable String removedBy) {

    /** {@code Word, 1,2 Mo}. */
    public String facts() {
        return kind.label() + ", " + FileSizes.words(bytes);
    }

    /** Its name as sentences say it. */
    public String quoted() {
        return "«\u00a0" + name + "\u00a0»";
    }

    public boolean removed() {
        return removedBy != null;
    }
}
