package fr.jalon.cctp.writing;

import java.util.List;

/** A piece of a document on its way to a file. Words may hold line breaks and tabs. */
sealed interface Piece {

    /** Of the document or of what stands beside its clauses. @param first whether it is the document's own title */
    record Aside(boolean first, String words) implements Piece {}

    /**
     * @param level 1 for the outermost
     * @param number empty for none
     * @param title empty for none
     * @param counted whether the document counts its headings itself, to these very numbers
     */
    record Heading(int level, String number, String title, boolean counted) implements Piece {

        /** In the place of a title, or of a number, that it does not have. */
        private static final String NONE = "—";

        /** What is written of it; a typed number stands before a tab, so that number and title are read back as they are. */
        String words() {
            String said = title.isEmpty() ? NONE : title;
            if (counted) {
                return said;
            }
            if (number.isEmpty()) {
                return said.contains("\t") ? NONE + "\t" + said : said;
            }
            return number + "\t" + said;
        }
    }

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
