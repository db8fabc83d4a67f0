package fr.jalon.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds an archive that follows something else, a picture or a PDF: programs look for the end of a ZIP from behind, and for
 * the mark of the other kinds wherever it is. It is fed with the bytes as they are read.
 */
final class HiddenArchiveDetector {

    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int SIZE_OF_DIRECTORY = 12;
    private static final int LONG_SIZE = -1; // stands in a record before the end
    private static final byte[] RAR = {'R', 'a', 'r', '!', 0x1A, 0x07};
    private static final byte[] SEVEN_ZIP = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};

    private final Set<Long> directories = new HashSet<>();
    private byte[] seen = new byte[0];
    private long start;
    private boolean found;

    /** Takes the next bytes. @return whether an archive has come to light */
    boolean feed(byte[] bytes, int length) {
        byte[] window = Arrays.copyOf(seen, seen.length + length);
        System.arraycopy(bytes, 0, window, seen.length, length);
        int last = window.length - END_LENGTH;
        for (int at = 0; at <= last && !found; at++) {
            found = isArchive(window, at);
        }
        int kept = Math.max(0, last + 1);
        seen = Arrays.copyOfRange(window, kept, window.length);
        start += kept;
        return found;
    }

    private boolean isArchive(byte[] window, int at) {
        switch (window[at]) {
            case 'R':
                return isAt(window, at, RAR);
            case '7':
                return isAt(window, at, SEVEN_ZIP);
            case 'P':
                ByteBuffer record =
                        ByteBuffer.wrap(window, at, END_LENGTH).slice().order(ByteOrder.LITTLE_ENDIAN);
                if (record.getInt(0) == DIRECTORY) {
                    directories.add(start + at);
                }
                return record.getInt(0) == END && hasDirectory(start + at, record.getInt(SIZE_OF_DIRECTORY));
            default:
                return false;
        }
    }

    private boolean hasDirectory(long end, int size) {
        return !directories.isEmpty()
                && (size == LONG_SIZE || directories.contains(end - Integer.toUnsignedLong(size)));
    }

    private static boolean isAt(byte[] window, int at, byte[] mark) {
        return Arrays.equals(window, at, at + mark.length, mark, 0, mark.length);
    }
}
