package fr.jalon.cctp.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** A document put down in lines: paragraphs with an empty line between them, headings marked, a table's row on one line. */
final class Lines {

    private static final int DEEPEST_HEADING = 6;

    private final StringBuilder text = new StringBuilder();
    /** What is open: a paragraph may hold a text box that holds paragraphs. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private final Deque<StringBuilder> rows = new ArrayDeque<>();

    void beginParagraph() {
        open.push(new StringBuilder());
    }

    void add(String characters) {
        StringBuilder paragraph = open.peek();
        if (paragraph != null) {
            paragraph.append(characters);
        }
    }

    /** @param level of the heading it is, 0 for none */
    void endParagraph(int level) {
        String paragraph = open.pop().toString();
        StringBuilder row = rows.peek();
        if (paragraph.isBlank()) {
            return;
        }
        if (row != null) {
            row.append(paragraph.strip().replace('\n', ' ')).append(' ');
        } else if (level > 0) {
            text.append("#".repeat(Math.min(level, DEEPEST_HEADING)))
                    .append(' ')
                    .append(paragraph.strip().replace('\n', ' '))
                    .append("\n\n");
        } else {
            text.append(paragraph).append("\n\n");
        }
    }

    void beginRow() {
        rows.push(new StringBuilder("| "));
    }

    void endCell() {
        StringBuilder row = rows.peek();
        if (row != null) {
            row.append("| ");
        }
    }

    void endRow() {
        String row = rows.pop().toString().strip();
        StringBuilder around = rows.peek();
        if (around != null) {
            around.append(row).append(' '); // a table within a table
        } else {
            text.append(row).append('\n');
        }
    }

    void endTable() {
        if (rows.isEmpty()) {
            text.append('\n');
        }
    }

    String text() {
        return text.toString();
    }
}
