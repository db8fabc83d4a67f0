package fr.jalon.cctp.reading;

import java.util.ArrayList;
import java.util.List;

/** A table while it is read. */
final class OpenTable {

    final List<Notice> told = new ArrayList<>();

    private final List<List<Block.Cell>> rows = new ArrayList<>();
    private List<Block.Cell> row = new ArrayList<>();
    private List<Block.Line> cell = new ArrayList<>();
    private boolean isHead;
    private boolean isDeleted;
    private boolean allBold;
    private int heads;
    private boolean boldFirst;

    void beginRow() {
        row = new ArrayList<>();
        cell = new ArrayList<>();
        isHead = false;
        isDeleted = false;
        allBold = true;
    }

    void headRow() {
        isHead = true;
    }

    /** The row is deleted by a revision; it goes if nothing is left in it. */
    void deleteRow() {
        isDeleted = true;
    }

    void add(Block.Line line, boolean bold) {
        cell.add(line);
        allBold &= bold;
    }

    void addWithin(OpenTable inner) {
        inner.rows.forEach(within -> add(new Block.Line(ListLabel.NONE, Lines.row(within)), false));
        told.addAll(inner.told);
    }

    void endCell() {
        row.add(new Block.Cell(cell));
        cell = new ArrayList<>();
    }

    void endRow() {
        boolean says = row.stream().anyMatch(each -> !each.lines().isEmpty());
        if (isDeleted && !says) {
            return;
        }
        if (isHead && heads == rows.size()) {
            heads++;
        }
        boldFirst |= rows.isEmpty() && allBold && says;
        rows.add(row);
    }

    boolean hasRows() {
        return !rows.isEmpty();
    }

    /** A first row in bold is one of heads, where nothing is marked as such. */
    Block.Table block(int order) {
        return new Block.Table(order, rows, heads > 0 ? heads : boldFirst && rows.size() > 1 ? 1 : 0);
    }
}
