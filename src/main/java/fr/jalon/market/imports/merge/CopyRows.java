package fr.jalon.market.imports.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Rows in the text format of PostgreSQL's {@code COPY}, as UTF-8. */
final class CopyRows {

    private static final byte[] NULL = {'\\', 'N'};

    private byte[] out = new byte[1 << 16];
    private int length;
    private boolean rowBegun;

    CopyRows value(@Nullable Object value) {
        separate();
        if (value == null) {
            raw(NULL);
        } else if (value instanceof UUID || value instanceof Number || value instanceof Enum<?>) {
            ascii(value.toString());
        } else {
            escape(value.toString(), false);
        }
        return this;
    }

    CopyRows array(List<String> values) {
        separate();
        put('{');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                put(',');
            }
            put('"');
            escape(values.get(i), true);
            put('"');
        }
        put('}');
        return this;
    }

    void end() {
        put('\n');
        rowBegun = false;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Adds to a digest what has been written from a length on. */
    void digest(int from, MessageDigest digest) {
        digest.update(out, from, length - from);
    }

    /** What has been written since the last time, as bytes. */
    byte[] take() {
        byte[] bytes = Arrays.copyOf(out, length);
        length = 0;
        return bytes;
    }

    /** Sends what has been written since the last time to where the statement says. */
    void copyTo(CopyManager manager, String statement) throws SQLException {
        if (length == 0) {
            return;
        }
        CopyIn copy = manager.copyIn(statement);
        try {
            copy.writeToCopy(out, 0, length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        length = 0;
    }

    private void separate() {
        if (rowBegun) {
            put('\t');
        }
        rowBegun = true;
    }

    private void put(int b) {
        if (length == out.length) {
            out = Arrays.copyOf(out, length * 2);
        }
        out[length++] = (byte) b;
    }

    private void raw(byte[] bytes) {
        for (byte b : bytes) {
            put(b);
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    /**
     * NUL is the one character that PostgreSQL cannot hold; half a character becomes « ? ».
     *
     * @param quoted whether the text stands between the quotes of an array, which has escapes of its own
     */
    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> raw(quoted ? QUOTED_BACKSLASH : BACKSLASH);
                case '"' -> raw(quoted ? QUOTED_QUOTE : QUOTE);
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                case '\0' -> {}
                default -> {
                    if (c < 0x80) {
                        put(c);
                    } else if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        raw(text.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
                        i++;
                    } else {
                        unicode(c);
                    }
                }
            }
        }
    }

    private static final byte[] BACKSLASH = {'\\', '\\'};
    private static final byte[] QUOTED_BACKSLASH = {'\\', '\\', '\\', '\\'};
    private static final byte[] QUOTE = {'"'};
    private static final byte[] QUOTED_QUOTE = {'\\', '\\', '"'};

    private void escaped(char letter) {
        put('\\');
        put(letter);
    }

    private void unicode(char c) {
        if (Character.isSurrogate(c)) {
            put('?');
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | c & 0x3F);
        } else {
            put(0xE0 | c >> 12);
            put(0x80 | c >> 6 & 0x3F);
            put(0x80 | c & 0x3F);
        }
    }
}
