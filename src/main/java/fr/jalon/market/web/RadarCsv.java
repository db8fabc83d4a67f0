package fr.jalon.market.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.jalon.market.ContractSummary;
import fr.jalon.site.CsvCell;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/** The list as CSV: semicolons and a byte order mark, as spreadsheets in France read it. */
final class RadarCsv implements AutoCloseable {

    private final CsvWriter csv;

    RadarCsv(Writer out) throws IOException {
        out.write('\uFEFF');
        csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(
                Stream.of(RadarColumn.values()).map(RadarColumn::heading).toArray(String[]::new));
    }

    void write(ContractSummary contract) {
        csv.writeRecord(Stream.of(RadarColumn.values())
                .map(column -> CsvCell.of(column.of(contract)))
                .toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
