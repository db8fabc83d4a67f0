package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.tabular.reading.InflationGuard;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A file of awards (données essentielles): JSON of 2019 or 2022, XML of 2022, or a table (CSV, Excel, OpenDocument); plain,
 * {@code .gz} or {@code .zip}. Read once from end to end, one record in memory at a time.
 */
public final class DecpFile {

    /** How many bytes of an archive are read beyond what cannot be read, to see whether the archive is whole. */
    private static final long READ_ON = 1L << 30;

    private final Path path;
    private final ReadingProgress progress;
    private final SaidColumns said;
    private final Consumer<Published> records;
    private long rank;

    private DecpFile(Path path, ReadingProgress progress, SaidColumns said, Consumer<Published> records) {
        this.path = path;
        this.progress = progress;
        this.said = said;
        this.records = records;
    }

    /**
     * Hands every record over, in order. What the consumer throws ends the reading and passes through.
     *
     * @throws UnreadableFileException if the file cannot be read to its end; its records so far must be forgotten
     * @throws IOException if the disk fails
     */
    public static void read(Path path, ReadingProgress progress, SaidColumns said, Consumer<Published> records)
            throws UnreadableFileException, IOException {
        new DecpFile(path, progress, said, records).read();
    }

    private void read() throws UnreadableFileException, IOException {
        progress.expect(Files.size(path));
        Content content;
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(Content.HEAD);
            content = Content.of(head, head.length);
        }
        if (content == Content.ZIP) {
            readZip();
        } else {
            CountedBytes counted = new CountedBytes();
            try (InputStream in = new CountingStream(Files.newInputStream(path), progress)) {
                if (content == Content.GZIP) {
                    InputStream unpacked = new GZIPInputStream(counted.over(in), 1 << 16);
                    readOne(new InflationGuard(unpacked, counted), null, true);
                } else {
                    readOne(in, null, false);
                }
            } catch (MissingColumnsException e) {
                readTable(e);
            } catch (ZipException | EOFException e) {
                throw new UnreadableFileException(ArchiveErrorWording.of(e, null, rank), e);
            }
        }
        if (rank == 0) {
            throw new UnreadableFileException(
                    "Le fichier ne contient aucune fiche de marché (ni « marches », ni colonnes « acheteur_id » et « id »).");
        }
    }

    /** Lines of titles above the header, or another encoding: what the plain reading does not see. What it sees is named. */
    private void readTable(MissingColumnsException plainly) throws UnreadableFileException, IOException {
        try {
            WorkbookRecords.read(path, new RecordSink(null));
        } catch (MissingColumnsException e) {
            throw e.headings().stream().allMatch(String::isEmpty) ? plainly : e;
        } catch (UnreadableFileException e) {
            throw rank == 0 ? plainly : e;
        }
    }

    private void readZip() throws UnreadableFileException, IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (WorkbookRecords.isWorkbook(zip)) {
                WorkbookRecords.read(path, new RecordSink(null));
                progress.read(Files.size(path));
                return;
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream()
                    .filter(DecpFile::holdsData)
                    .toList();
            if (entries.stream().anyMatch(e -> e.getName().equals("[Content_Types].xml"))) {
                throw new UnreadableFileException("Le fichier est un classeur ou un document bureautique ; "
                        + "enregistrez le tableau en CSV (UTF-8).");
            }
            progress.expect(
                    entries.stream().mapToLong(e -> Math.max(0, e.getSize())).sum());
            for (ZipEntry entry : entries) {
                long packed = Math.max(1, entry.getCompressedSize());
                try (InputStream in =
                        new CountingStream(new CheckedEntry(zip.getInputStream(entry), entry), progress)) {
                    readOne(new InflationGuard(in, () -> packed), entry.getName(), true);
                } catch (ZipException | EOFException e) {
                    throw new UnreadableFileException(ArchiveErrorWording.of(e, entry.getName(), rank), e);
                }
            }
        } catch (ZipException e) {
            throw new UnreadableFileException(ArchiveErrorWording.of(e, null, rank), e);
        }
    }

    static boolean holdsData(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    private void readOne(InputStream stream, @Nullable String entry, boolean packed)
            throws UnreadableFileException, IOException {
        BufferedInputStream in = new OpenStream(stream);
        in.mark(Content.HEAD + 1);
        byte[] head = in.readNBytes(Content.HEAD);
        in.reset();
        Content content = Content.of(head, head.length);
        if (!content.refusal().isEmpty()) {
            throw new UnreadableFileException(
                    "Le fichier" + ReadingErrorWording.in(entry) + " est " + content.refusal() + ".");
        }
        try {
            readRecords(content, in, entry, packed);
        } catch (UnreadableFileException e) {
            if (packed) {
                readOn(in); // a broken archive yields broken text: then the archive is what to speak of
            }
            throw e;
        } catch (InflationGuard.BombException e) {
            throw new UnreadableFileException(ReadingErrorWording.bomb(entry), e);
        }
    }

    private static void readOn(InputStream in) throws IOException {
        byte[] rest = new byte[1 << 16];
        long left = READ_ON;
        for (int n = in.read(rest); n >= 0 && left > 0; n = in.read(rest)) {
            left -= n;
        }
    }

    private void readRecords(Content content, BufferedInputStream in, @Nullable String entry, boolean packed)
            throws UnreadableFileException, IOException {
        RecordSink sink = new RecordSink(entry);
        try {
            switch (content) {
                case JSON -> JsonRecords.read(in, sink);
                case XML -> XmlRecords.read(in, sink);
                case CSV -> CsvRecords.read(in, sink);
                default ->
                    throw new UnreadableFileException(
                            "L'archive contient une autre archive" + ReadingErrorWording.in(entry) + " ; "
                                    + (packed ? "déballez-la d'abord." : "elle n'est pas lue."));
            }
        } catch (JacksonException e) {
            throw ReadingErrorWording.of(e, entry);
        }
    }

    /** Numbers the records of one entry and hands them over. */
    final class RecordSink {

        private final @Nullable String entry;

        private RecordSink(@Nullable String entry) {
            this.entry = entry;
        }

        @Nullable
        String entry() {
            return entry;
        }

        SaidColumns said() {
            return said;
        }

        void accept(Tree content, Format format, long line) {
            records.accept(new Published(content, format, entry, ++rank, line, null));
        }

        void reject(Tree content, Format format, long line, String defect) {
            records.accept(new Published(content, format, entry, ++rank, line, defect));
        }
    }

    /** Stays open when a tokenizer is done with it, whoever opened the file closes it. */
    private static final class OpenStream extends BufferedInputStream {

        OpenStream(InputStream in) {
            super(in, 1 << 16);
        }

        @Override
        public void close() {
            // see above
        }
    }

    /** How many packed bytes have been taken so far. */
    private static final class CountedBytes implements LongSupplier {

        private final ReadingProgress own = new ReadingProgress();

        InputStream over(InputStream in) {
            return new CountingStream(in, own);
        }

        @Override
        public long getAsLong() {
            return own.bytes();
        }
    }
}
