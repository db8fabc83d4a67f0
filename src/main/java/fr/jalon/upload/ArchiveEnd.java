package fr.jalon.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The directory of an archive and what closes it: with that the file must end, but for a remark in words. */
final class ArchiveEnd {

    private static final int DIRECTORY = 0x02014b50;
    private static final int SIGNATURE = 0x05054b50;
    private static final int LONG_END = 0x06064b50;
    private static final int LONG_END_LOCATOR = 0x07064b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;

    private final ByteBuffer file;

    /** @param file in the order of bytes of archives */
    private ArchiveEnd(ByteBuffer file) {
        this.file = file;
    }

    /**
     * Whether nothing but a directory and its end begin there.
     *
     * @param start of the directory
     * @throws IndexOutOfBoundsException when something would lie beyond the end of the file
     */
    static boolean isWhole(byte[] file, int start, int entries) {
        return new ArchiveEnd(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN)).isWhole(start, entries);
    }

    private boolean isWhole(int start, int entries) {
        int at = start;
        int told = 0;
        while (file.getInt(at) == DIRECTORY) {
            at += 46 + word(at + 28) + word(at + 30) + word(at + 32);
            told++;
        }
        if (file.getInt(at) == SIGNATURE) {
            at += 6 + word(at + 4);
        }
        if (file.getInt(at) == LONG_END) {
            at += 12 + Math.toIntExact(Math.min(file.getLong(at + 4) & Long.MAX_VALUE, file.capacity()));
        }
        if (file.getInt(at) == LONG_END_LOCATOR) {
            at += 20;
        }
        return told == entries
                && file.getInt(at) == END
                && at + END_LENGTH + word(at + 20) == file.capacity()
                && isInWords(at + END_LENGTH);
    }

    /** A remark may be in any encoding, but holds no control characters, of which every other kind of content is full. */
    private boolean isInWords(int from) {
        for (int at = from; at < file.capacity(); at++) {
            byte one = file.get(at);
            if (one >= 0 && one < ' ' && "\t\n\r".indexOf(one) < 0) {
                return false;
            }
        }
        return true;
    }

    private int word(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
