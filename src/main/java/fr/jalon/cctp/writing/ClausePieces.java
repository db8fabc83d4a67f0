package fr.jalon.cctp.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a clause in pieces. A list or a table becomes a real one only where reading it back gives the same words; what is
 * numbered by hand stays as it is typed.
 */
final class ClausePieces {

    private static final Pattern ITEM = Pattern.compile("((?:  ){0,3})- (\\S.*)");
    private static final String ROW_OPENS = "| ";
    private static final String ROW_CLOSES = " |";
    private static final int SHORTEST_ROW = 4;

    private ClausePieces() {}

    static List<Piece> of(String words) {
        List<String> paragraphs = Arrays.stream(words.split("\n\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            List<String> lines = paragraph.lines().toList();
            boolean alone = !isList(paragraphs, i - 1) && !isList(paragraphs, i + 1);
            if (alone && isList(paragraphs, i)) {
                lines.forEach(line -> pieces.add(item(line)));
            } else if (lines.stream().allMatch(ClausePieces::isRow)) {
                pieces.add(
                        new Piece.Table(lines.stream().map(ClausePieces::cells).toList(), false));
            } else {
                pieces.add(new Piece.Text(paragraph));
            }
        }
        return pieces;
    }

    /** Lists one after the other, a blank line between, would be read back as one: they stay as they are typed. */
    private static boolean isList(List<String> paragraphs, int at) {
        return at >= 0
                && at < paragraphs.size()
                && paragraphs
                        .get(at)
                        .lines()
                        .allMatch(line -> ITEM.matcher(line).matches());
    }

    private static Piece item(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            throw new IllegalArgumentException("no item: " + line);
        }
        return new Piece.Item(item.group(1).length() / 2 + 1, item.group(2));
    }

    private static boolean isRow(String line) {
        return line.length() >= SHORTEST_ROW && line.startsWith(ROW_OPENS) && line.endsWith(ROW_CLOSES);
    }

    private static List<String> cells(String line) {
        String inner = line.substring(ROW_OPENS.length(), line.length() - ROW_CLOSES.length());
        return List.of(inner.split(" \\| ", -1));
    }
}
