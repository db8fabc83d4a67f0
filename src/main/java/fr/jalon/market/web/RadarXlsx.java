package fr.jalon.market.web;

import fr.jalon.market.ContractSummary;
import fr.jalon.site.XlsxTable;
import java.io.IOException;
import java.io.OutputStream;

/** The list as a workbook of one sheet. */
final class RadarXlsx implements AutoCloseable {

    private final XlsxTable table;

    RadarXlsx(OutputStream out) {
        table = new XlsxTable(out, "Échéances");
        for (RadarColumn column : RadarColumn.values()) {
            table.heading(column.ordinal(), column.heading(), column == RadarColumn.OBJET ? 60 : 16);
        }
    }

    void write(ContractSummary contract) {
        table.write(RadarColumn.cells(contract));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
