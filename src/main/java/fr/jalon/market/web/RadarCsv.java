package fr.jalon.market.web;

import fr.jalon.market.ContractSummary;
import fr.jalon.site.CsvTable;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/** The list as CSV. */
final class RadarCsv implements AutoCloseable {

    private final CsvTable table;

    RadarCsv(Writer out) throws IOException {
        table = CsvTable.forSpreadsheets(out);
        table.write(Stream.of(RadarColumn.values()).map(RadarColumn::heading).toArray());
    }

    void write(ContractSummary contract) {
        table.write(RadarColumn.cells(contract));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
