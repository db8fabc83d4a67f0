package fr.jalon.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * How an archive lies in its file. Some programs unpack by the directory at its end, others from the front: both must find
 * the same entries, so these follow one another from the first byte to the directory, each as the directory tells it.
 */
final class ArchiveLayout {

    private static final int ENTRY = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int COULD_BE_SPLIT = 0x30304b50; // written by some programs even when one part is enough
    private static final int MEASURED_AFTER = 0x0008; // a flag: sizes follow the content
    private static final int UNTOLD = -1;
    private static final int HEADER = 30;
    private static final long ELSEWHERE = 0xFFFF_FFFFL; // a size that stands in an extra field, in eight bytes
    private static final int LONG_SIZES = 1;

    private final ByteBuffer file;
    private final List<ZipEntry> told = new ArrayList<>();
    private final int entries;

    private ArchiveLayout(byte[] file, ZipFile directory) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (Enumeration<? extends ZipEntry> all = directory.entries(); all.hasMoreElements(); ) {
            told.add(all.nextElement());
        }
        this.entries = told.size();
    }

    /** Whether the file holds what its directory tells and nothing else. */
    static boolean isTold(byte[] file, ZipFile directory) {
        try {
            return new ArchiveLayout(file, directory).isTold();
        } catch (IndexOutOfBoundsException e) {
            return false; // something would lie beyond the end
        }
    }

    private boolean isTold() {
        int at = file.getInt(0) == COULD_BE_SPLIT ? 4 : 0;
        while (at >= 0 && !told.isEmpty()) {
            at = file.getInt(at) == ENTRY ? afterEntry(at) : UNTOLD;
        }
        return at >= 0 && isEndOfEntries(at) && ArchiveEnd.isWhole(file.array(), at, entries);
    }

    /** Where the entry that begins here ends. */
    private int afterEntry(int at) {
        int nameLength = word(at + 26);
        int extraLength = word(at + 28);
        ZipEntry entry = take(new String(file.array(), at + HEADER, nameLength, StandardCharsets.UTF_8));
        if (entry == null) {
            return UNTOLD;
        }
        int content = at + HEADER + nameLength + extraLength;
        int length = Math.toIntExact(Math.min(entry.getCompressedSize(), file.capacity()));
        boolean measuredAfter = (word(at + 6) & MEASURED_AFTER) != 0;
        long said = said(at, at + HEADER + nameLength, content);
        if (said != length && !(measuredAfter && (said == 0 || said == ELSEWHERE))) {
            return UNTOLD;
        }
        if (!measuredAfter) {
            return content + length;
        }
        return endsItself(entry, content, length) ? afterSizes(content + length) : UNTOLD;
    }

    private @Nullable ZipEntry take(String name) {
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).getName().equals(name)) {
                return told.remove(i);
            }
        }
        return null;
    }

    /** The compressed size in the entry's own header. */
    private long said(int at, int extra, int content) {
        long size = file.getInt(at + 18) & ELSEWHERE;
        for (int field = extra; size == ELSEWHERE && field + 4 <= content; field += 4 + word(field + 2)) {
            if (word(field) == LONG_SIZES && word(field + 2) >= 16) {
                return file.getLong(field + 12);
            }
        }
        return size;
    }

    /** Whether reading from the front, without knowing the size, ends the entry where the directory says. */
    private boolean endsItself(ZipEntry entry, int content, int length) {
        if (entry.getMethod() != ZipEntry.DEFLATED) {
            for (int at = content; at + 4 <= content + length; at++) {
                if (file.getInt(at) == ENTRY) {
                    return false;
                }
            }
            return true;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), content, length);
            byte[] nowhere = new byte[32 * 1024];
            while (!inflater.finished() && !inflater.needsInput()) {
                inflater.inflate(nowhere);
            }
            return inflater.finished() && inflater.getBytesRead() == length;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Behind the sizes that follow a content: twelve or twenty bytes, and four more where they have a mark. */
    private int afterSizes(int end) {
        for (int sizes : new int[] {16, 12, 24, 20, 0}) {
            if (file.getInt(end + sizes) == ENTRY || isEndOfEntries(end + sizes)) {
                return end + sizes;
            }
        }
        return UNTOLD;
    }

    private boolean isEndOfEntries(int at) {
        return file.getInt(at) == DIRECTORY;
    }

    private int word(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
