package fr.jalon.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The one way a workbook leaves Jalon: one sheet with true dates and numbers, no text that a spreadsheet could run or finds too
 * long; rows leave the memory as they come.
 */
public final class XlsxTable implements AutoCloseable {

    private static final int FLUSHED_AT_ONCE = 1_000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public XlsxTable(OutputStream out, String name) {
        workbook = new Workbook(out, "Jalon", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    /** A column's heading and its width in characters; columns from 0, all before the first row. */
    public void heading(int column, String heading, int width) {
        sheet.value(0, column, heading);
        sheet.style(0, column).bold().set();
        sheet.width(column, width);
    }

    /** A row of cells: texts, dates, numbers; null is an empty one. */
    public void write(@Nullable Object... cells) {
        row++;
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        if (row % FLUSHED_AT_ONCE == 0) {
            flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, SpreadsheetText.cut(value.toString()));
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
