package fr.jalon.upload;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The name of a file as people know it, made fit to be kept and shown. */
public final class FileName {

    /** As long as a name may be. */
    public static final int LONGEST = 150;

    private FileName() {}

    /**
     * Its last part, with each accented letter as one character (macOS sends two), without folders, controls, or signs that turn the direction of writing ({@code fdp.exe} can be
     * made to look like {@code exe.pdf}); a long one loses its middle and keeps its extension.
     */
    public static String clean(@Nullable String sent) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .strip();
        if (last.isEmpty() || last.matches("\\.+")) {
            return "fichier";
        }
        if (last.length() <= LONGEST) {
            return last;
        }
        int dot = last.lastIndexOf('.');
        String extension = dot > 0 && last.length() - dot <= 10 ? last.substring(dot) : "";
        int end = LONGEST - extension.length() - 1;
        if (Character.isHighSurrogate(last.charAt(end - 1))) {
            end--;
        }
        return last.substring(0, end) + "…" + extension;
    }
}
