package fr.jalon.market.intake.reading;

import fr.jalon.tabular.reading.InflationGuard;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The texts of a file: itself, or what its archive ({@code .gz}, {@code .zip}) holds, unpacked as they are read. */
final class PackedTexts {

    /** Takes one text. */
    interface Reader {

        /** @param entry its name within the archive, null where it has none */
        void read(InputStream text, @Nullable String entry) throws UnreadableFileException, IOException;
    }

    private PackedTexts() {}

    static void read(Path path, Reader reader) throws UnreadableFileException, IOException {
        try (BufferedInputStream in = buffered(Files.newInputStream(path))) {
            in.mark(Content.HEAD + 1);
            byte[] head = in.readNBytes(Content.HEAD);
            in.reset();
            Content content = Content.of(head, head.length);
            if (content == Content.ZIP) {
                readZip(path, reader);
            } else if (content == Content.GZIP) {
                long packed = Files.size(path);
                reader.read(buffered(new InflationGuard(new GZIPInputStream(in, 1 << 16), () -> packed)), null);
            } else {
                reader.read(in, null);
            }
        }
    }

    private static void readZip(Path path, Reader reader) throws UnreadableFileException, IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (WorkbookRecords.isWorkbook(zip)) {
                throw new UnreadableFileException("Le fichier est un classeur : enregistrez le tableau en CSV.");
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream()
                    .filter(DecpFile::holdsData)
                    .toList();
            for (ZipEntry entry : entries) {
                long packed = Math.max(1, entry.getCompressedSize());
                try (InputStream in = new CheckedEntry(zip.getInputStream(entry), entry)) {
                    reader.read(buffered(new InflationGuard(in, () -> packed)), entry.getName());
                }
            }
        }
    }

    private static BufferedInputStream buffered(InputStream in) {
        return new BufferedInputStream(in, 1 << 16);
    }
}
