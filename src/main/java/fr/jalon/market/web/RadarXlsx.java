package fr.jalon.market.web;

import fr.jalon.market.ContractSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The list as a workbook of one sheet, with true dates and numbers; rows leave the memory as they come. */
final class RadarXlsx implements AutoCloseable {

    private static final int FLUSHED_AT_ONCE = 1_000;

    private final Workbook workbook;
    private final Worksheet details;
    private int row;

    RadarXlsx(OutputStream out) {
        workbook = new Workbook(out, "Jalon", null);
        details = workbook.newWorksheet("Échéances");
        details.freezePane(0, 1);
        for (RadarColumn column : RadarColumn.values()) {
            details.value(0, column.ordinal(), column.heading());
            details.style(0, column.ordinal()).bold().set();
            details.width(column.ordinal(), column == RadarColumn.OBJET ? 60 : 16);
        }
    }

    void write(ContractSummary contract) {
        row++;
        for (RadarColumn column : RadarColumn.values()) {
            cell(column.ordinal(), column.of(contract));
        }
        if (row % FLUSHED_AT_ONCE == 0) {
            flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            details.value(row, column, day);
            details.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof BigDecimal || value instanceof Integer) {
            details.value(row, column, (Number) value);
        } else if (value != null) {
            details.value(row, column, value.toString());
        }
    }

    private void flush() {
        try {
            details.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
