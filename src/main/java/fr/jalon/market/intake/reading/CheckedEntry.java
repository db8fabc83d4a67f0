package fr.jalon.market.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Compares the content of a zip's entry with its checksum, which {@code ZipFile} does not. */
final class CheckedEntry extends CheckedInputStream {

    static final String CHECKSUM = "checksum";

    private final long expected;

    CheckedEntry(InputStream in, ZipEntry entry) {
        super(in, new CRC32());
        this.expected = entry.getCrc();
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return checked(super.read(buffer, offset, length));
    }

    private int checked(int result) throws IOException {
        if (result < 0 && expected >= 0 && getChecksum().getValue() != expected) {
            throw new ZipException(CHECKSUM);
        }
        return result;
    }
}
