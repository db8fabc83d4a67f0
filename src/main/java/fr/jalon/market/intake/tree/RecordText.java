package fr.jalon.market.intake.tree;

import fr.jalon.shared.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;

/** A record as text, to be kept, and its fingerprint, to be known again. */
public final class RecordText {

    private RecordText() {}

    /** The record as compact JSON, every value as published, fields in the order published. */
    public static String of(Tree tree) {
        StringBuilder out = new StringBuilder(512);
        write(tree, out, false);
        return out.toString();
    }

    /**
     * Tells records apart by content: the first half of the SHA-256 of the record with its fields in alphabetical order,
     * so that neither line breaks nor the order of fields makes a difference.
     */
    public static UUID fingerprint(Tree tree) {
        StringBuilder out = new StringBuilder(512);
        write(tree, out, true);
        return fingerprint(out.toString());
    }

    /** The first half of the SHA-256 of a text. */
    public static UUID fingerprint(String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return fingerprint(digest);
    }

    /** The first half of what was digested. */
    public static UUID fingerprint(MessageDigest digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static void write(Tree tree, StringBuilder out, boolean sorted) {
        if (tree instanceof Tree.Fields fields) {
            String[] names = fields.values().keySet().toArray(String[]::new);
            if (sorted) {
                Arrays.sort(names);
            }
            char before = '{';
            for (String name : names) {
                out.append(before);
                quote(name, out);
                out.append(':');
                write(fields.values().getOrDefault(name, Tree.Nothing.NOTHING), out, sorted);
                before = ',';
            }
            out.append(names.length == 0 ? "{}" : "}");
        } else if (tree instanceof Tree.Items items) {
            char before = '[';
            for (Tree item : items.values()) {
                out.append(before);
                write(item, out, sorted);
                before = ',';
            }
            out.append(items.values().isEmpty() ? "[]" : "]");
        } else if (tree instanceof Tree.Text text) {
            quote(text.value(), out);
        } else if (tree instanceof Tree.Number number) {
            out.append(number.literal());
        } else if (tree instanceof Tree.Flag flag) {
            out.append(flag.value());
        } else {
            out.append("null");
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || isLoneSurrogate(text, i)) {
                        out.append("\\u").append(String.format("%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a character cannot be stored as UTF-8; its escape can. */
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
