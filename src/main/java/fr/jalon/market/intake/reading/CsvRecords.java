package fr.jalon.market.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.market.intake.tree.Tree;
import fr.jalon.tabular.reading.CsvErrorWording;
import fr.jalon.tabular.reading.SeparatorLine;
import fr.jalon.tabular.reading.TableLayout;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The consolidated table, or a buyer's own: a header, then one row per contract, holder and modification. Which columns there
 * are, what parts them and how they are spelled is up to the extract, but the key (buyer and number) must be among them.
 */
final class CsvRecords {

    private CsvRecords() {}

    static void read(BufferedInputStream in, DecpFile.RecordSink sink) throws UnreadableFileException, IOException {
        try (BufferedReader text = new BufferedReader(TableReader.of(in), 1 << 16);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(Separator.of(text))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            RowColumns columns = null;
            for (CsvRecord row : rows) {
                if (columns != null) {
                    accept(columns, row, sink);
                } else if (!SeparatorLine.names(row.getField(0))) {
                    columns = columns(row, sink);
                }
            }
        } catch (NotUtf8Exception | UncheckedIOException | CsvParseException e) {
            throw sentence(e, sink);
        }
    }

    private static void accept(RowColumns columns, CsvRecord row, DecpFile.RecordSink sink) {
        Tree.Fields content = columns.record(row.getFields());
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() == columns.count()) {
            sink.accept(content, Format.CSV, line);
        } else {
            sink.reject(
                    content,
                    Format.CSV,
                    line,
                    "La ligne a " + row.getFieldCount() + " colonnes, l'en-tête " + columns.count() + ".");
        }
    }

    /** What was said of such headings goes before what their names mean. */
    private static RowColumns columns(CsvRecord header, DecpFile.RecordSink sink) throws MissingColumnsException {
        List<String> names = header.getFields().stream().map(String::strip).toList();
        Optional<List<String>> said = sink.said().of(TableLayout.fingerprint(filled(names)));
        return said.isPresent()
                ? RowColumns.said(names, said.get())
                : RowColumns.named(names, header.getStartingLineNumber(), sink);
    }

    /** As the component for tables has it: without what is empty behind the last name. */
    private static List<String> filled(List<String> names) {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return names.subList(0, width);
    }

    private static UnreadableFileException sentence(Exception e, DecpFile.RecordSink sink) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotUtf8Exception encoding) {
                return new UnreadableFileException(
                        ReadingErrorWording.encoding(sink.entry(), "ligne " + encoding.line()), e);
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        return new UnreadableFileException(
                CsvErrorWording.of(e, "Le tableau" + ReadingErrorWording.in(sink.entry()), "la fiche"), e);
    }
}
