package fr.jalon.authority.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The text of a file, packed or not, in the encoding that its bytes tell. */
final class DirectoryText {

    /** Six times what the whole of France's communes and groupings take. */
    private static final int MOST = 64 * 1024 * 1024;

    private DirectoryText() {}

    static String of(InputStream file) throws IOException, UnreadableDirectoryException {
        BufferedInputStream in = new BufferedInputStream(file);
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        byte[] bytes = read(in, packed);
        if (bytes.length > MOST) {
            throw new UnreadableDirectoryException(
                    "Ce fichier contient plus de 64 Mo : ce n’est pas un annuaire de collectivités.");
        }
        return decoded(bytes);
    }

    private static byte[] read(BufferedInputStream in, boolean packed)
            throws IOException, UnreadableDirectoryException {
        if (!packed) {
            return in.readNBytes(MOST + 1);
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(in)) {
            return unpacked.readNBytes(MOST + 1);
        } catch (ZipException | java.io.EOFException e) {
            UnreadableDirectoryException damaged = new UnreadableDirectoryException(
                    "Cette archive .gz est abîmée ou coupée : téléchargez-la de nouveau.");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
