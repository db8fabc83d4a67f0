package fr.jalon.market.intake.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass, for the progress. */
final class CountingStream extends FilterInputStream {

    private final ReadingProgress progress;

    CountingStream(InputStream in, ReadingProgress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            progress.read(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n > 0) {
            progress.read(n);
        }
        return n;
    }
}
