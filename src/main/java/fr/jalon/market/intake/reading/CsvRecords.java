package fr.jalon.market.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.market.intake.tree.Tree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The consolidated table: a header, then one row per contract, holder and modification. Comma, semicolon or tab; which
 * columns there are is up to the extract, but the key (buyer and number) must be among them.
 */
final class CsvRecords {

    private CsvRecords() {}

    static void read(BufferedInputStream in, DecpFile.RecordSink sink) throws UnreadableFileException, IOException {
        char separator = separator(in);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(new Utf8Reader(in))) {
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
        } catch (UncheckedIOException | CsvParseException e) {
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

    private static void checkHeader(List<String> header, DecpFile.RecordSink sink) throws UnreadableFileException {
        boolean buyer = header.contains("acheteur_id") || header.contains("acheteur.id");
        if (!buyer || !header.contains("id")) {
            throw new UnreadableFileException("Le fichier" + ReadingErrorWording.in(sink.entry())
                    + " n'est ni du JSON, ni du XML, ni un tableau de marchés : sa première ligne ne nomme pas les colonnes"
                    + " « acheteur_id » et « id ».");
        }
    }

    /** The one that the file names, else the candidate met most often in the first line. */
    private static char separator(BufferedInputStream in) throws IOException {
        in.mark(Content.HEAD + 1);
        String head = new String(in.readNBytes(Content.HEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        String first = head.lines().findFirst().orElse("");
        OptionalInt named = SeparatorLine.separator(first);
        if (named.isPresent()) {
            return (char) named.getAsInt();
        }
        char best = ',';
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static UnreadableFileException sentence(RuntimeException e, DecpFile.RecordSink sink) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Utf8Reader.NotUtf8Exception encoding) {
                return new UnreadableFileException(
                        ReadingErrorWording.encoding(sink.entry(), "ligne " + encoding.line()), e);
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        return new UnreadableFileException(CsvErrorWording.of(e, sink.entry()), e);
    }
}
