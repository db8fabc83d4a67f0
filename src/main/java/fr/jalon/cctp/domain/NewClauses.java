package fr.jalon.cctp.domain;

import fr.jalon.cctp.drafting.DraftClause;
import fr.jalon.cctp.drafting.DraftOutline;
import fr.jalon.cctp.drafting.GuessReason;
import fr.jalon.cctp.reading.Block;
import java.util.ArrayList;
import java.util.List;

/** The clauses of an outline as a draft keeps them. */
public final class NewClauses {

    private NewClauses() {}

    /** In their order; the outermost tier that is there becomes level 1. Nothing is lost: what is too long for one clause goes on in the next. */
    public static List<ClauseWords> of(DraftOutline outline) {
        int outermost = outline.clauses().stream()
                .mapToInt(clause -> clause.tier().ordinal())
                .min()
                .orElse(0);
        return outline.clauses().stream()
                .flatMap(clause -> words(clause, level(clause, outermost)).stream())
                .toList();
    }

    /** What stands before the first heading is under none. */
    private static int level(DraftClause clause, int outermost) {
        return clause.reason() == GuessReason.OPENING ? 1 : clause.tier().ordinal() - outermost + 1;
    }

    private static List<ClauseWords> words(DraftClause clause, int level) {
        StringBuilder text = new StringBuilder();
        boolean longNumber = clause.number().length() > ClauseWords.LONGEST_NUMBER;
        boolean longTitle = clause.title().length() > ClauseWords.LONGEST_TITLE;
        if (longNumber || longTitle) {
            text.append(clause.number()).append(' ').append(clause.title()).append("\n\n");
        }
        Block before = null;
        for (Block block : clause.text()) {
            if (before != null) {
                text.append(before instanceof Block.ListItem && block instanceof Block.ListItem ? "\n" : "\n\n");
            }
            text.append(line(block));
            before = block;
        }
        List<ClauseWords> cut = new ArrayList<>();
        String number = longNumber || longTitle ? "" : clause.number();
        String title = longNumber || longTitle ? "" : clause.title();
        String rest = text.toString().strip();
        while (rest.length() > ClauseWords.LONGEST) {
            int end = end(rest);
            cut.add(new ClauseWords(level, number, title, rest.substring(0, end).strip()));
            number = "";
            title = "";
            rest = rest.substring(end).strip();
        }
        cut.add(new ClauseWords(level, number, title, rest));
        return cut;
    }

    /** After the last paragraph, line or word that has room. */
    private static int end(String text) {
        for (String edge : List.of("\n\n", "\n", " ")) {
            int at = text.lastIndexOf(edge, ClauseWords.LONGEST - 1);
            if (at > 0) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(ClauseWords.LONGEST - 1))
                ? ClauseWords.LONGEST - 1
                : ClauseWords.LONGEST;
    }

    /** An item begins with its label or a dash, deeper ones farther to the right; a table has a line for each row. */
    private static String line(Block block) {
        if (block instanceof Block.ListItem item) {
            String label = item.label().numbered() ? item.label().before(item.text()) : "- " + item.text();
            return "  ".repeat(Math.min(item.level() - 1, 3)) + label;
        }
        if (block instanceof Block.Table table) {
            return String.join("\n", table.rows().stream().map(NewClauses::row).toList());
        }
        return block.label().before(block.text());
    }

    private static String row(List<Block.Cell> cells) {
        List<String> texts = new ArrayList<>();
        for (Block.Cell cell : cells) {
            texts.add(cell.text().replace('\n', ' ').replace("|", "/"));
        }
        return "| " + String.join(" | ", texts) + " |";
    }
}
