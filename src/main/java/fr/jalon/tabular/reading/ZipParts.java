package fr.jalon.tabular.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook, unpacked as they are read and never further than a workbook goes. */
final class ZipParts implements AutoCloseable {

    static final String DAMAGED =
            "Ce classeur est abîmé, incomplet ou protégé par un mot de passe : enregistrez-le de nouveau, sans mot de passe.";
    static final String BOMB =
            "Ce classeur se déploie hors de toute proportion avec sa taille : il est refusé par prudence.";

    private final ZipFile zip;
    private final long size;

    ZipParts(Path file) throws IOException, UnreadableTableException {
        size = Files.size(file);
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableTableException(DAMAGED, e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part event by event. @throws UnreadableTableException when there is none */
    SafeXml xml(String name) throws IOException, UnreadableTableException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableTableException(DAMAGED);
        }
        long packed = Math.max(1, Math.min(size, entry.getCompressedSize()));
        InputStream unpacked = new InflationGuard(zip.getInputStream(entry), () -> packed);
        try {
            return new SafeXml(unpacked);
        } catch (IOException | UnreadableTableException e) {
            unpacked.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
