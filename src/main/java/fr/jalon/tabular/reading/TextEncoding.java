package fr.jalon.tabular.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text proves to be: by its mark, by being UTF-8 from end to end (or mostly: a few broken bytes among
 * many good ones are dirt), else by which of the encodings of old makes the likelier French of it.
 */
final class TextEncoding {

    private static final int HEAD = 4096;

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            Charset wide = wide(head);
            return wide == null ? narrow(in) : wide;
        }
    }

    /** By the mark, or by every second byte being nothing, as Latin letters have it; null when it is none of them. */
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] head) {
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] nothing = new int[2];
        for (int i = 0; i < head.length; i++) {
            nothing[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int half = head.length / 2;
        if (nothing[1] > half * 0.7 && nothing[0] < half * 0.1) {
            return StandardCharsets.UTF_16LE;
        }
        return nothing[0] > half * 0.7 && nothing[1] < half * 0.1 ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset narrow(InputStream in) throws IOException {
        Utf8Tally utf8 = new Utf8Tally();
        OldEncodings old = new OldEncodings();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                utf8.feed(buffer[i] & 0xFF);
                old.feed(buffer[i] & 0xFF);
            }
        }
        return utf8.isLikely() ? StandardCharsets.UTF_8 : old.likeliest();
    }
}
