package fr.jalon.tabular.reading;

import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of a line; what a file merely claims to repeat or to place far away takes no memory. */
final class CellRow {

    /** No table that people fill in is wider. */
    static final int MOST_COLUMNS = 500;

    private final long line;
    private final List<String> cells = new ArrayList<>();
    private int next;

    CellRow(long line) {
        this.line = line;
    }

    /** The next cell, so many times. */
    void add(String value, int times) throws UnreadableTableException {
        if (!value.isBlank()) {
            put(next, value, times);
        }
        next = Math.min(MOST_COLUMNS, next + Math.min(MOST_COLUMNS, times));
    }

    /** The cell of a column from 0; the next one follows it. */
    void put(int column, String value) throws UnreadableTableException {
        next = column;
        add(value, 1);
    }

    private void put(int column, String value, int times) throws UnreadableTableException {
        if (column < 0 || column >= MOST_COLUMNS || times > MOST_COLUMNS - column) {
            throw new UnreadableTableException("La ligne " + line + " a plus de " + MOST_COLUMNS
                    + " colonnes : ne gardez que celles qui servent, puis recommencez.");
        }
        while (cells.size() < column) {
            cells.add("");
        }
        for (int i = 0; i < times; i++) {
            if (column + i < cells.size()) {
                cells.set(column + i, value);
            } else {
                cells.add(value);
            }
        }
    }

    int nextColumn() {
        return next;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    TableLine line() {
        return new TableLine(line, cells);
    }
}
