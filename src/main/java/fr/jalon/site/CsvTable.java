package fr.jalon.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one way a CSV leaves Jalon: semicolons, decimal commas, ISO dates, and no cell that a spreadsheet could run. */
public final class CsvTable implements AutoCloseable {

    private final CsvWriter csv;

    private final UnaryOperator<String> texts;

    private CsvTable(Writer out, LineDelimiter end) {
        this(out, end, SpreadsheetText::plain);
    }

    private CsvTable(Writer out, LineDelimiter end, UnaryOperator<String> texts) {
        this.texts = texts;
        csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(end).build(out);
    }

    /** For people: with a byte order mark, by which spreadsheets in France know UTF-8. @throws IOException if {@code out} does */
    public static CsvTable forSpreadsheets(Writer out) throws IOException {
        out.write('\uFEFF');
        return new CsvTable(out, LineDelimiter.CRLF);
    }

    /** For programs: no byte order mark, so that they read the first heading as it is. */
    public static CsvTable forPrograms(Writer out) {
        return new CsvTable(out, LineDelimiter.CRLF);
    }

    /** For programs that read lines from a pipe: as above, with the line ends of Unix. */
    public static CsvTable forPipes(Writer out) {
        return new CsvTable(out, LineDelimiter.LF);
    }

    /** For Jalon itself, which reads each cell as it stands: it never leaves, so nothing is made harmless. */
    public static CsvTable forJalon(Writer out) {
        return new CsvTable(out, LineDelimiter.LF, text -> text);
    }

    /** An empty line, which whoever reads the table counts and leaves out. */
    public void blank() {
        csv.writeRecord("");
    }

    /** A line of cells: texts, dates, numbers; null is an empty one. */
    public void write(@Nullable Object... cells) {
        csv.writeRecord(Stream.of(cells).map(this::cell).toArray(String[]::new));
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return value instanceof Number ? value.toString() : texts.apply(value.toString());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
