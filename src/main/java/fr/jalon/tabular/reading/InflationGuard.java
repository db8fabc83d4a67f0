package fr.jalon.tabular.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Refuses an archive that unpacks to something out of all proportion (a "zip bomb"). Real award files unpack to 5 to 40
 * times their size; what is small is let pass whatever its ratio.
 */
public final class InflationGuard extends FilterInputStream {

    private static final long ALWAYS_ALLOWED = 64L << 20;
    public static final long RATIO = 250;

    private final LongSupplier packed;
    private long unpacked;

    public InflationGuard(InputStream in, LongSupplier packedSoFar) {
        super(in);
        this.packed = packedSoFar;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n > 0) {
            unpacked += n;
            if (unpacked > ALWAYS_ALLOWED && unpacked / RATIO > packed.getAsLong()) {
                throw new BombException();
            }
        }
        return n;
    }

    /** Recognised on the way up through the tokenizers, which wrap what streams throw. */
    public static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
