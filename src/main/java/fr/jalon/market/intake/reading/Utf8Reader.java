package fr.jalon.market.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8 that knows the line it is on when it meets something else. The byte-order mark is skipped. */
final class Utf8Reader extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean begun;
    private long line = 1;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                throw new NotUtf8Exception(line + lines(target, offset, chars.position()));
            }
            if (chars.position() == 0 && ended) {
                return -1;
            }
            if (chars.position() == 0) {
                fill();
            }
        }
        int n = chars.position();
        line += lines(target, offset, n);
        if (!begun) {
            begun = true;
            if (target[offset] == '\uFEFF') {
                System.arraycopy(target, offset + 1, target, offset, n - 1);
                return n == 1 ? read(target, offset, length) : n - 1;
            }
        }
        return n;
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + n);
        }
        bytes.flip();
    }

    private static long lines(char[] text, int offset, int length) {
        long count = 0;
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A byte that is no UTF-8. */
    static final class NotUtf8Exception extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        private final long line;

        NotUtf8Exception(long line) {
            this.line = line;
        }

        long line() {
            return line;
        }
    }
}
