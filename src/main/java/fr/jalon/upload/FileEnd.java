package fr.jalon.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file ends with what it says it is, or goes on with something else. */
final class FileEnd {

    /** Where readers look for the end of a PDF (ISO 32000-1, annex H.3, note 18). */
    private static final int TAIL = 1024;

    private FileEnd() {}

    /** @param kind none that is an archive itself */
    static boolean hidesSomething(Path file, FileType kind) throws IOException {
        return (kind == FileType.PDF && !tail(file).contains("%%EOF")) || hidesArchive(file);
    }

    private static boolean hidesArchive(Path file) throws IOException {
        HiddenArchiveDetector hidden = new HiddenArchiveDetector();
        byte[] buffer = new byte[32 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (hidden.feed(buffer, read)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Without the blanks that some scanners fill a file up with. */
    private static String tail(Path file) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        int end = all.length();
        while (end > 0 && all.charAt(end - 1) <= ' ') {
            end--;
        }
        return all.substring(Math.max(0, end - TAIL), end);
    }
}
