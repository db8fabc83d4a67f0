package fr.jalon.market.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.shared.PlainText;
import fr.jalon.tabular.reading.CsvErrorWording;
import fr.jalon.tabular.reading.InflationGuard;
import fr.jalon.tabular.reading.SeparatorLine;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The activity of firms out of Sirene ({@code StockUniteLegale}, 25 million lines) or any table with the two columns; plain,
 * {@code .gz} or {@code .zip}. One line in memory at a time.
 */
public final class ActivityFile {

    private static final List<String> ACTIVITY = List.of("activiteprincipaleunitelegale", "naf");

    private final Consumer<FirmActivity> lines;
    private long rank;

    private ActivityFile(Consumer<FirmActivity> lines) {
        this.lines = lines;
    }

    /**
     * Hands every line over, in order, the faulty ones too. What the consumer throws passes through.
     *
     * @throws UnreadableFileException if the file cannot be read to its end; its lines so far must be forgotten
     * @throws IOException if the disk fails
     */
    public static void read(Path path, Consumer<FirmActivity> lines) throws UnreadableFileException, IOException {
        ActivityFile file = new ActivityFile(lines);
        try {
            PackedTexts.read(path, file::readTable);
        } catch (InflationGuard.BombException e) {
            throw new UnreadableFileException(ReadingErrorWording.bomb(null), e);
        } catch (ZipException | EOFException e) {
            throw new UnreadableFileException(ArchiveErrorWording.of(e, null, file.rank), e);
        }
        if (file.rank == 0) {
            throw new UnreadableFileException("Le fichier ne contient aucune entreprise sous sa première ligne.");
        }
    }

    private void readTable(InputStream in, @Nullable String entry) throws UnreadableFileException, IOException {
        in.mark(Content.HEAD + 1);
        byte[] head = in.readNBytes(Content.HEAD);
        in.reset();
        Content content = Content.of(head, head.length);
        if (content != Content.CSV) {
            String what = content.refusal().isEmpty() ? "d’un autre type (" + content + ")" : content.refusal();
            throw new UnreadableFileException("Le fichier" + ReadingErrorWording.in(entry) + " est " + what
                    + ". Donnez un tableau CSV, comme StockUniteLegale de la base Sirene.");
        }
        // Both columns are plain letters and digits: read so, no encoding is wrong.
        Charset encoding = Content.isUtf16(head, head.length) ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        try (BufferedReader text = new BufferedReader(new InputStreamReader(in, encoding), 1 << 16);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(Separator.of(text))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            readRows(rows, entry);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    CsvErrorWording.of(e, "Le tableau" + ReadingErrorWording.in(entry), "la ligne"), e);
        }
    }

    private void readRows(Iterable<CsvRecord> rows, @Nullable String entry) throws UnreadableFileException {
        int width = 0;
        int siren = 0;
        int activity = 0;
        for (CsvRecord row : rows) {
            if (width == 0 && SeparatorLine.names(row.getField(0))) {
                continue;
            }
            if (width == 0) {
                List<String> header = row.getFields().stream()
                        .map(name -> name.replace("\u00ef\u00bb\u00bf", "").strip())
                        .toList();
                List<String> keys = header.stream()
                        .map(name -> PlainText.of(name).replace(" ", ""))
                        .toList();
                width = header.size();
                siren = keys.indexOf("siren");
                activity = ACTIVITY.stream()
                        .mapToInt(keys::indexOf)
                        .filter(i -> i >= 0)
                        .findFirst()
                        .orElse(-1);
                if (siren < 0 || activity < 0) {
                    throw new MissingColumnsException(
                            ReadingErrorWording.activityColumns(entry, header, siren < 0, activity < 0), header);
                }
                continue;
            }
            rank++;
            long line = row.getStartingLineNumber();
            lines.accept(
                    row.getFieldCount() == width
                            ? FirmActivity.of(line, row.getField(siren), row.getField(activity))
                            : new FirmActivity(line, null, null, FirmActivity.Fault.COLUMNS));
        }
    }
}
