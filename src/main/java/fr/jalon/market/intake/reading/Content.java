package fr.jalon.market.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say it is; names and extensions lie too often. */
enum Content {
    GZIP,
    ZIP,
    JSON,
    XML,
    CSV,
    HTML("une page HTML (souvent le message d'erreur d'un site) et non des données"),
    UTF16("encodé en UTF-16 ; enregistrez-le en UTF-8"),
    PARQUET("un fichier Parquet ; prenez la version CSV ou JSON"),
    PDF("un document PDF"),
    OTHER_ARCHIVE("une archive d'un type non lu ; sont lus : .gz et .zip"),
    BINARY("un fichier binaire d'un type inconnu"),
    EMPTY("vide");

    static final int HEAD = 4096;

    private final String sentence;

    Content() {
        this("");
    }

    Content(String sentence) {
        this.sentence = sentence;
    }

    /** Why it is refused; empty when it can be read. */
    String refusal() {
        return sentence;
    }

    static Content of(byte[] head, int length) {
        if (starts(head, length, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (starts(head, length, 'P', 'K', 3, 4) || starts(head, length, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, length, 'P', 'A', 'R', '1')) {
            return PARQUET;
        }
        if (starts(head, length, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(head, length, '7', 'z', 0xbc)
                || starts(head, length, 'R', 'a', 'r', '!')
                || starts(head, length, 0xfd, '7', 'z')
                || starts(head, length, 'B', 'Z', 'h')
                || starts(head, length, 0x28, 0xb5, 0x2f, 0xfd)) {
            return OTHER_ARCHIVE;
        }
        return ofText(head, length);
    }

    private static Content ofText(byte[] head, int length) {
        String text = text(head, length).stripLeading();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.indexOf('\0') >= 0) {
            return BINARY;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (text.charAt(0)) {
            case '{', '[' -> JSON;
            case '<' ->
                lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<html") ? HTML : XML;
            default -> CSV;
        };
    }

    /** Good enough to tell what it is; accents do not matter for that. */
    private static String text(byte[] head, int length) {
        if (isUtf16(head, length)) {
            return new String(head, 0, length, StandardCharsets.UTF_16);
        }
        int bom = starts(head, length, 0xef, 0xbb, 0xbf) ? 3 : 0;
        return new String(head, bom, length - bom, StandardCharsets.ISO_8859_1);
    }

    /** Told by its mark: without one, it is not known from a binary file. */
    static boolean isUtf16(byte[] head, int length) {
        return starts(head, length, 0xff, 0xfe) || starts(head, length, 0xfe, 0xff);
    }

    private static boolean starts(byte[] head, int length, int... magic) {
        if (length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
