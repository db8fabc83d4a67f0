package fr.jalon.market.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.market.intake.tree.Tree;
import fr.jalon.tabular.reading.CsvErrorWording;
import fr.jalon.tabular.reading.SeparatorLine;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            List<String> header = List.of();
            for (CsvRecord row : rows) {
                if (header.isEmpty() && SeparatorLine.names(row.getField(0))) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = row.getFields().stream().map(String::strip).toList();
                    checkHeader(header, sink);
                } else {
                    accept(header, row, sink);
                }
            }
        } catch (NotUtf8Exception | UncheckedIOException | CsvParseException e) {
            throw sentence(e, sink);
        }
    }

    private static void accept(List<String> header, CsvRecord row, DecpFile.RecordSink sink) {
        Map<String, Tree> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            if (!row.getField(i).isEmpty()) {
                values.put(header.get(i), new Tree.Text(row.getField(i)));
            }
        }
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() == header.size()) {
            sink.accept(new Tree.Fields(values), Format.CSV, line);
        } else {
            sink.reject(
                    new Tree.Fields(values),
                    Format.CSV,
                    line,
                    "La ligne a " + row.getFieldCount() + " colonnes, l'en-tête " + header.size() + ".");
        }
    }

    /** @throws MissingColumnsException where the columns are not named without which no contract is told from another */
    static void checkHeader(List<String> header, DecpFile.RecordSink sink) throws MissingColumnsException {
        List<String> missing = new ArrayList<>();
        if (!ColumnNames.name(header, "id")) {
            missing.add("le numéro du marché (« id »)");
        }
        if (!ColumnNames.name(header, "acheteur_id")) {
            missing.add("le SIRET de l'acheteur (« acheteur_id »)");
        }
        if (!missing.isEmpty()) {
            throw new MissingColumnsException(ReadingErrorWording.columns(sink.entry(), header, missing));
        }
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
