package fr.jalon.cctp.writing;

import java.util.List;

/** A piece of a document on its way to a file. Words may hold line breaks and tabs. */
sealed interface Piece {

    /** Of the document or of what stands beside its clauses. @param first whether it is the document's own title */
    record Aside(boolean first, String words) implements Piece {}

    /** @param level 1 for the outermost */
    record Heading(int level, String words) implements Piece {}

    record Text(String words) implements Piece {}

    /** @param level 1 for the outermost */
    record Item(int level, String words) implements Piece {}

    /** @param headed whether its first row holds the heads of columns */
    record Table(List<List<String>> rows, boolean headed) implements Piece {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(1);
        }
    }
}
