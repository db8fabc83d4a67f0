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
    private final Worksheet sheet;
    private int row;

    RadarXlsx(OutputStream out) {
        workbook = new Workbook(out, "Jalon", null);
        sheet = workbook.newWorksheet("Échéances");
        sheet.freezePane(0, 1);
        for (RadarColumn column : RadarColumn.values()) {
            sheet.value(0, column.ordinal(), column.heading());
            sheet.style(0, column.ordinal()).bold().set();
            sheet.width(column.ordinal(), column == RadarColumn.OBJET ? 60 : 16);
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
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof BigDecimal || value instanceof Integer) {
            sheet.value(row, column, (Number) value);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
