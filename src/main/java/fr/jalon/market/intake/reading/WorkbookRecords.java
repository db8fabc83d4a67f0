package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.tabular.reading.ReadingChoice;
import fr.jalon.tabular.reading.TableColumn;
import fr.jalon.tabular.reading.TableFile;
import fr.jalon.tabular.reading.TableLayout;
import fr.jalon.tabular.reading.TableLine;
import fr.jalon.tabular.reading.UnreadableTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        try (TableFile table = open(path, sink)) {
            RowColumns columns = columns(table.layout(), sink);
            for (TableLine line = table.next(); line != null; line = table.next()) {
                accept(columns, line, sink);
            }
        } catch (UnreadableTableException e) {
            throw new UnreadableFileException(e.sentence(), e);
        }
    }

    /** The sheet of which something was said; else the first that holds something. */
    private static TableFile open(Path path, DecpFile.RecordSink sink) throws IOException, UnreadableTableException {
        TableFile first = open(path, ReadingChoice.GUESS, sink);
        TableLayout layout = first.layout();
        if (sink.said().byLayout().isEmpty() || isSaid(layout, sink) || isNamed(names(layout))) {
            return first;
        }
        for (String sheet : layout.sheets()) {
            TableFile other = open(path, new ReadingChoice(sheet, null), sink);
            if (isSaid(other.layout(), sink)) {
                first.close();
                return other;
            }
            other.close();
        }
        return first;
    }

    private static TableFile open(Path path, ReadingChoice choice, DecpFile.RecordSink sink)
            throws IOException, UnreadableTableException {
        return TableFile.open(path, choice, ColumnNames::isKnown, sink.said()::knows);
    }

    private static boolean isNamed(List<String> names) {
        return ColumnNames.name(names, "id") && ColumnNames.name(names, "acheteur_id");
    }

    /** All tables without headings are alike: none is taken for another. */
    private static boolean isSaid(TableLayout layout, DecpFile.RecordSink sink) {
        return layout.headerLine() > 0 && sink.said().knows(layout.fingerprint());
    }

    private static RowColumns columns(TableLayout layout, DecpFile.RecordSink sink) throws MissingColumnsException {
        List<String> names = names(layout);
        return isSaid(layout, sink)
                ? RowColumns.said(names, sink.said().of(layout.fingerprint()).orElseThrow())
                : RowColumns.named(names, layout.headerLine(), sink);
    }

    private static List<String> names(TableLayout layout) {
        String[] names = new String[layout.width()];
        Arrays.fill(names, "");
        for (TableColumn column : layout.columns()) {
            names[column.index()] = column.named() ? column.name() : "";
        }
        return List.of(names);
    }

    private static void accept(RowColumns columns, TableLine line, DecpFile.RecordSink sink) {
        Tree.Fields content =
                columns.record(line.cells().stream().map(WorkbookRecords::plain).toList());
        if (line.cells().stream().skip(columns.count()).allMatch(String::isBlank)) {
            sink.accept(content, Format.CSV, line.number());
        } else {
            sink.reject(
                    content,
                    Format.CSV,
                    line.number(),
                    "La ligne a " + line.cells().size() + " colonnes, l'en-tête " + columns.count() + ".");
        }
    }

    private static String plain(String cell) {
        Matcher decimal = DECIMAL.matcher(cell);
        return decimal.matches() ? decimal.group(1) + "." + decimal.group(2) : cell;
    }
}
