package fr.jalon.market.imports.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's {@code COPY}. */
final class CopyRows {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private boolean rowBegun;

    CopyRows value(@Nullable Object value) {
        separate();
        if (value == null) {
            out.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyRows array(List<String> values) {
        StringBuilder literal = new StringBuilder("{");
        for (String value : values) {
            literal.append(literal.length() == 1 ? "\"" : ",\"");
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '"' || c == '\\') {
                    literal.append('\\');
                }
                literal.append(c);
            }
            literal.append('"');
        }
        return value(literal.append('}'));
    }

    void end() {
        out.append('\n');
        rowBegun = false;
    }

    int length() {
        return out.length();
    }

    /** What has been written from a length on. */
    String since(int length) {
        return out.substring(length);
    }

    /** What has been written since the last time, as bytes. */
    byte[] take() {
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        out.setLength(0);
        return bytes;
    }

    private void separate() {
        if (rowBegun) {
            out.append('\t');
        }
        rowBegun = true;
    }

    /** NUL is the one character that PostgreSQL cannot hold; half a character becomes « ? » on the way to UTF-8. */
    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\0' -> {}
                default -> out.append(c);
            }
        }
    }
}
