package fr.jalon.tabular.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.shared.ReadableText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The lines of a text whose cells are parted by a sign, its encoding and the sign found out. */
final class CsvLines implements LineSource {

    private static final int HEAD = 1 << 16;

    private final Charset encoding;
    private final char separator;
    private final CsvReader<CsvRecord> records;
    private final Iterator<CsvRecord> iterator;
    private boolean begun;

    private CsvLines(Charset encoding, char separator, Reader text) {
        this.encoding = encoding;
        this.separator = separator;
        this.records = reader(separator).ofCsvRecord(text);
        this.iterator = records.iterator();
    }

    static CsvLines open(Path file) throws IOException {
        Charset encoding = TextEncoding.of(file);
        char separator;
        try (Reader text = text(file, encoding)) {
            char[] head = new char[HEAD];
            int length = 0;
            for (int n = 0; n >= 0 && length < HEAD; length += Math.max(0, n)) {
                n = text.read(head, length, HEAD - length);
            }
            separator = CsvSeparator.of(new String(head, 0, length));
        }
        return new CsvLines(encoding, separator, text(file, encoding));
    }

    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true);
    }

    /** Without the byte-order mark; what cannot be decoded is shown by the sign for it. */
    private static Reader text(Path file, Charset encoding) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding), HEAD);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    @Override
    public @Nullable TableLine next() throws IOException, UnreadableTableException {
        try {
            while (iterator.hasNext()) {
                CsvRecord record = iterator.next();
                boolean first = !begun;
                begun = true;
                CellRow row = new CellRow(record.getStartingLineNumber());
                for (int i = 0; i < record.getFieldCount(); i++) {
                    row.add(ReadableText.of(record.getField(i)), 1);
                }
                if (!row.isEmpty() && !(first && SeparatorLine.names(record.getField(0)))) {
                    return row.line();
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new UnreadableTableException(CsvErrorWording.of(e, "Le tableau", "l’enregistrement"), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    String encoding() {
        return encoding.equals(Charset.forName("windows-1252"))
                ? "Windows-1252"
                : encoding.displayName().replace("x-", "");
    }

    char separator() {
        return separator;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
