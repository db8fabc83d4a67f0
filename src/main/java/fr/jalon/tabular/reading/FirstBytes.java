package fr.jalon.tabular.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes, where it is no text parted by signs; names lie too often. */
final class FirstBytes {

    private static final int HEAD = 4096;

    private final byte[] head;

    private FirstBytes(byte[] head) {
        this.head = head;
    }

    static FirstBytes of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FirstBytes(in.readNBytes(HEAD));
        }
    }

    boolean areZip() {
        return begin("PK\u0003\u0004") || begin("PK\u0005\u0006");
    }

    /** @throws UnreadableTableException when it is no text */
    void checkText() throws UnreadableTableException {
        if (begin("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableTableException(
                    "Ce classeur est d’un ancien format Excel (.xls) ou protégé par un mot de"
                            + " passe : enregistrez-le en .xlsx, sans mot de passe.");
        }
        if (begin("%PDF") || begin("\u001F\u008B") || begin("PAR1")) {
            throw new UnreadableTableException(
                    "Ce fichier n’est pas un tableau : choisissez un fichier CSV, Excel (.xlsx) ou OpenDocument (.ods).");
        }
        String text =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<table")) {
            throw new UnreadableTableException(
                    "Ce fichier est une page web ou du XML, non un tableau : ouvrez-le dans un"
                            + " tableur, puis enregistrez-le en .xlsx ou en CSV.");
        }
    }

    private boolean begin(String mark) {
        return new String(head, 0, Math.min(head.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
