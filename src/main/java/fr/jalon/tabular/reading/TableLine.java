package fr.jalon.tabular.reading;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number of the line in the file or sheet, from 1; of a record with line breaks, that of its first line
 * @param cells as texts, numbers with a decimal comma and days as {@code 2027-12-06} where the file types its cells
 */
public record TableLine(long number, List<String> cells) {

    public TableLine {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** How many cells hold something. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
