package fr.jalon.market.intake.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a table in the encoding it proves to be in: UTF-16 says so by its mark, all else is UTF-8 until a byte says
 * otherwise. Where that byte is the first that is not ASCII, the table is in Windows-1252, as French spreadsheets save it; where
 * UTF-8 came before, it is neither, and the reader knows the line. The byte-order mark is skipped.
 */
final class TableReader extends Reader {

    private final InputStream in;
    private CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean begun;
    private boolean sure;
    private long line = 1;

    private TableReader(InputStream in) {
        this.in = in;
    }

    static Reader of(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] mark = in.readNBytes(2);
        in.reset();
        return Content.isUtf16(mark, mark.length)
                ? new InputStreamReader(in, StandardCharsets.UTF_16)
                : new TableReader(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int n = chars.position();
            sure = sure || !isAscii(target, offset, n);
            if (result.isError() && sure) {
                throw new NotUtf8Exception(line + lines(target, offset, n));
            }
            if (result.isError()) {
                decoder = windows();
                sure = true;
            } else if (n == 0 && ended) {
                return -1;
            } else if (n == 0) {
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

    /** The five bytes it does not know are lost characters, which the record's report names. */
    private static CharsetDecoder windows() {
        return Charset.forName("windows-1252")
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
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

    private static boolean isAscii(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] > 127) {
                return false;
            }
        }
        return true;
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
}
