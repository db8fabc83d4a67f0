package fr.jalon.cctp.web;

import fr.jalon.cctp.reading.DraftFile;
import fr.jalon.cctp.reading.DraftText;
import fr.jalon.cctp.reading.UnreadableTextException;
import fr.jalon.upload.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a form brought, a file or a pasted text, from a temporary place that is gone afterwards. */
final class SourceReader {

    /** A text that was read, and what it is called. */
    record Source(String name, DraftText text) {}

    private static final Pattern MARKS = Pattern.compile("(?m)^(#{1,6} |\\|.*\\|\\s*$)");

    private SourceReader() {}

    static Source read(SourceForm form) throws IOException, UnreadableTextException {
        Path file = Files.createTempFile("jalon-projet-", ".tmp");
        try {
            if (form.hasFile()) {
                MultipartFile document = Objects.requireNonNull(form.document());
                document.transferTo(file);
                String name = FileName.clean(document.getOriginalFilename());
                return new Source(name, DraftFile.read(file, name));
            }
            String pasted = Objects.requireNonNull(form.pasted());
            Files.writeString(file, pasted);
            boolean marked = MARKS.matcher(pasted).find();
            return new Source("texte collé", DraftFile.read(file, marked ? "texte collé.md" : "texte collé.txt"));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
