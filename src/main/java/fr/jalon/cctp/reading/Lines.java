package fr.jalon.cctp.reading;

import java.util.List;

/** Blocks put down in lines: paragraphs with an empty line between them, headings marked, a table's row on one line. */
final class Lines {

    private static final int DEEPEST_HEADING = 6;

    private Lines() {}

    static String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> text.append(row(row)).append('\n'));
                text.append('\n');
            } else if (block instanceof Block.Heading heading && !heading.text().isBlank()) {
                text.append("#".repeat(Math.min(heading.level(), DEEPEST_HEADING)))
                        .append(' ')
                        .append(heading.text().strip().replace('\n', ' '))
                        .append("\n\n");
            } else if (!block.text().isBlank()) {
                text.append(block.text()).append("\n\n");
            }
        }
        return text.toString();
    }

    /** A row between bars. */
    static String row(List<Block.Cell> cells) {
        StringBuilder row = new StringBuilder("| ");
        for (Block.Cell cell : cells) {
            cell.lines()
                    .forEach(line ->
                            row.append(line.text().strip().replace('\n', ' ')).append(' '));
            row.append("| ");
        }
        return row.toString().strip();
    }
}
