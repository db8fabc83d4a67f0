package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.tabular.reading.ReadingChoice;
import fr.jalon.tabular.reading.TableColumn;
import fr.jalon.tabular.reading.TableFile;
import fr.jalon.tabular.reading.TableLine;
import fr.jalon.tabular.reading.UnreadableTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

/**
 * The table that {@link CsvRecords} reads, kept in a workbook of Excel or OpenDocument, or in a CSV that has lines of titles above
 * its header: each row becomes what the same row of a plain CSV would be.
 */
final class WorkbookRecords {

    /** A typed number, as the component for tables writes it; extracts have a point. */
    private static final Pattern DECIMAL = Pattern.compile("(-?\\d+),(\\d+)");

    private WorkbookRecords() {}

    /** By its parts: any other archive, and any other document, is none. */
    static boolean isWorkbook(ZipFile zip) {
        return zip.getEntry("xl/workbook.xml") != null
                || zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
    }

    static void read(Path path, DecpFile.RecordSink sink) throws UnreadableFileException, IOException {
        try (TableFile table = TableFile.open(path, ReadingChoice.GUESS, ColumnNames::isKnown)) {
            int width = table.layout().width();
            String[] names = new String[width];
            for (TableColumn column : table.layout().columns()) {
                names[column.index()] = column.named() ? column.name() : "";
            }
            List<String> header = IntStream.range(0, width)
                    .mapToObj(i -> names[i] == null ? "" : names[i])
                    .toList();
            CsvRecords.checkHeader(header, sink);
            for (TableLine line = table.next(); line != null; line = table.next()) {
                accept(header, line, sink);
            }
        } catch (UnreadableTableException e) {
            throw new UnreadableFileException(e.sentence(), e);
        }
    }

    private static void accept(List<String> header, TableLine line, DecpFile.RecordSink sink) {
        Map<String, Tree> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!line.cell(i).isEmpty()) {
                values.put(header.get(i), new Tree.Text(plain(line.cell(i))));
            }
        }
        if (line.cells().stream().skip(header.size()).allMatch(String::isBlank)) {
            sink.accept(new Tree.Fields(values), Format.CSV, line.number());
        } else {
            sink.reject(
                    new Tree.Fields(values),
                    Format.CSV,
                    line.number(),
                    "La ligne a " + line.cells().size() + " colonnes, l'en-tête " + header.size() + ".");
        }
    }

    private static String plain(String cell) {
        Matcher decimal = DECIMAL.matcher(cell);
        return decimal.matches() ? decimal.group(1) + "." + decimal.group(2) : cell;
    }
}
