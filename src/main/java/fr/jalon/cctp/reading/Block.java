package fr.jalon.cctp.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a draft as its author made it; the blocks of a draft are numbered from 0, in the order of the source. */
public sealed interface Block {

    int order();

    /** Its words, without the automatic label. */
    String text();

    /** What the list it stands in puts before it. */
    default ListLabel label() {
        return ListLabel.NONE;
    }

    /** Whether all its words are bold. */
    default boolean bold() {
        return false;
    }

    /** @param level 1 for the outermost */
    record Heading(int order, int level, ListLabel label, String text) implements Block {}

    record Paragraph(int order, String text, boolean bold) implements Block {}

    /** @param level 1 for the outermost */
    record ListItem(int order, int level, ListLabel label, String text, boolean bold) implements Block {}

    /** @param headerRows how many rows at the top are the heads of columns; 0 where nothing says so */
    record Table(int order, List<List<Cell>> rows, int headerRows) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
        }
    }

    record Cell(List<Line> lines) {

        public Cell {
            lines = List.copyOf(lines);
        }

        public String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        }
    }

    /** A paragraph in a cell. */
    record Line(ListLabel label, String text) {}
}
