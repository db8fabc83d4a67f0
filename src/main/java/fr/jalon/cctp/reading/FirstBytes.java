package fr.jalon.cctp.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes: names lie too often. */
final class FirstBytes {

    private static final int HEAD = 4096;
    /** The directory of an old Office container lies anywhere in it; that of a protected document is small. */
    private static final int SEARCHED = 1 << 20;

    private final byte[] bytes;

    private FirstBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static FirstBytes of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FirstBytes(in.readNBytes(SEARCHED));
        }
    }

    /** @throws UnreadableTextException when it is not what its name claims */
    void check(String name, DraftFormat claimed) throws UnreadableTextException {
        if (begin("\u00D0\u00CF\u0011\u00E0")) {
            throw refused(
                    name,
                    isProtected()
                            ? "est protégé par un mot de passe : enregistrez-le de nouveau, sans mot de passe."
                            : "est d’un ancien format Word (.doc) : ouvrez-le, puis enregistrez-le en .docx.");
        }
        if (begin("%PDF")) {
            throw refused(
                    name,
                    "est en fait un PDF, dont la structure ne se lit pas : prenez le document d’origine, en .docx ou .odt.");
        }
        if (begin("{\\rtf")) {
            throw refused(name, "est en fait un document RTF : ouvrez-le, puis enregistrez-le en .docx.");
        }
        boolean zip = begin("PK\u0003\u0004") || begin("PK\u0005\u0006");
        if (claimed.isOffice() && !zip) {
            throw refused(
                    name,
                    "n’est pas un document Word ou OpenDocument, malgré son nom, ou il est abîmé :"
                            + " ouvrez-le et enregistrez-le de nouveau.");
        }
        if (!claimed.isOffice() && (zip || isBinary())) {
            throw refused(name, "n’est pas un texte, malgré son nom : rendez-lui son extension d’origine.");
        }
    }

    private static UnreadableTextException refused(String name, String why) {
        return new UnreadableTextException("« " + name + " » " + why, null);
    }

    private boolean isProtected() {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
    }

    /** No text has zeros, but that of two bytes a sign, which says so at its beginning. */
    private boolean isBinary() {
        if (begin("\u00FF\u00FE") || begin("\u00FE\u00FF")) {
            return false;
        }
        for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean begin(String mark) {
        return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
