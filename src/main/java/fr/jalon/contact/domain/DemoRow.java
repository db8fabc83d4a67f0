package fr.jalon.contact.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of a table of the demonstration. */
record DemoRow(NamedCsvRecord line) {

    static List<DemoRow> of(String file) {
        try (InputStream in = Objects.requireNonNull(DemoRow.class.getResourceAsStream("/demo/" + file), file);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(in)) {
            return reader.stream().map(DemoRow::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return line.getField(column);
    }

    @Nullable
    String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }
}
