package fr.jalon.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one way a CSV leaves Jalon: semicolons, decimal commas, ISO dates, and no cell that a spreadsheet could run. */
public final class CsvTable implements AutoCloseable {

    private final CsvWriter csv;

    private CsvTable(Writer out) {
        csv = CsvWriter.builder().fieldSeparator(';').build(out);
    }

    /** For people: with a byte order mark, by which spreadsheets in France know UTF-8. @throws IOException if {@code out} does */
    public static CsvTable forSpreadsheets(Writer out) throws IOException {
        out.write('\uFEFF');
        return new CsvTable(out);
    }

    /** For programs: no byte order mark, so that they read the first heading as it is. */
    public static CsvTable forPrograms(Writer out) {
        return new CsvTable(out);
    }

    /** A line of cells: texts, dates, numbers; null is an empty one. */
    public void write(@Nullable Object... cells) {
        csv.writeRecord(Stream.of(cells).map(CsvTable::cell).toArray(String[]::new));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return value instanceof Number ? value.toString() : SpreadsheetText.plain(value.toString());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
