package fr.jalon.cctp.domain;

/**
 * What a clause says.
 *
 * @param level 1 for the outermost, 6 at most
 * @param number as typed: {@code 3.2}; empty for none
 * @param title empty for none
 * @param words its text under the heading: paragraphs apart by a blank line, items after {@code - }, cells of a table apart by
 *     {@code  | }
 */
public record ClauseWords(int level, String number, String title, String words) {

    public static final int DEEPEST = 6;
    public static final int LONGEST_NUMBER = 40;
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST = 60_000;

    public ClauseWords {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("level " + level);
        }
    }

    /** Its number and title, as a heading shows them; empty where it has neither. */
    public String heading() {
        return (number + " " + title).strip();
    }

    public ClauseWords withWords(String others) {
        return new ClauseWords(level, number, title, others);
    }
}
