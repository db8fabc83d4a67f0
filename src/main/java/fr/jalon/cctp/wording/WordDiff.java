package fr.jalon.cctp.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that went and came from one wording to another. The kept and removed pieces make the old text, the kept and added ones
 * the new, to the letter.
 */
public final class WordDiff {

    /** What became of some words. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words in a row that share their fate; never empty. */
    public record Piece(Change change, String text) {

        public boolean isKept() {
            return change == Change.KEPT;
        }

        public boolean isRemoved() {
            return change == Change.REMOVED;
        }

        public boolean isAdded() {
            return change == Change.ADDED;
        }
    }

    /** A word, a run of blanks, or one sign. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Mn}]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n+|[^\\n]+");

    private WordDiff() {}

    /** The pieces in their order; where words were replaced, those that went stand before those that came. */
    public static List<Piece> between(String old, String revised) {
        Pieces pieces = new Pieces();
        List<String> from = cut(WORD, old);
        List<String> to = cut(WORD, revised);
        List<EditScript.Step> steps = EditScript.between(from, to);
        if (steps.isEmpty()) {
            byLines(cut(LINE, old), cut(LINE, revised), pieces);
        } else {
            steps.forEach(step -> pieces.add(step.change(), step.text()));
        }
        return pieces.list();
    }

    /** Two long texts that have little in common: lines first, words only within lines that were replaced. */
    private static void byLines(List<String> from, List<String> to, Pieces pieces) {
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (EditScript.Step step : EditScript.between(from, to)) {
            switch (step.change()) {
                case REMOVED -> removed.append(step.text());
                case ADDED -> added.append(step.text());
                case KEPT -> {
                    replaced(removed, added, pieces);
                    pieces.add(Change.KEPT, step.text());
                }
            }
        }
        if (pieces.isEmpty() && removed.isEmpty() && added.isEmpty()) {
            removed.append(String.join("", from));
            added.append(String.join("", to));
        }
        replaced(removed, added, pieces);
    }

    private static void replaced(StringBuilder removed, StringBuilder added, Pieces pieces) {
        List<EditScript.Step> steps = EditScript.between(cut(WORD, removed.toString()), cut(WORD, added.toString()));
        if (steps.isEmpty()) {
            pieces.add(Change.REMOVED, removed.toString());
            pieces.add(Change.ADDED, added.toString());
        } else {
            steps.forEach(step -> pieces.add(step.change(), step.text()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> cut(Pattern pattern, String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}
