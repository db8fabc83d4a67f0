package fr.jalon.cctp.anchoring;

/**
 * A piece of a text under one heading.
 *
 * @param id by which it is known from version to version
 * @param number as typed, without what surrounds it: {@code 2.1}, {@code L121-20-9}, {@code 6bis}; empty where there is none
 * @param title without its number; empty where a number opens a sentence
 * @param level 0 for what stands before the first heading, then 1 for the outermost
 * @param start of its heading, in code points
 * @param end where the next clause begins
 * @param text heading included
 */
public record Clause(String id, String number, String title, int level, int start, int end, String text) {

    /** Its heading as typed, without marks: {@code Article 2247}, {@code 2.6. Accès}; empty for what stands before the first. */
    public String label() {
        if (level == 0) {
            return "";
        }
        String line = text.strip().lines().findFirst().orElse("");
        String plain = Fold.blanks(line.replaceAll("^#+|#+$|[*_`]+", " "));
        int at = title.isEmpty() ? plain.indexOf(number) : -1;
        return at < 0 ? plain : plain.substring(0, at + number.length()); // a number that opens a sentence
    }

    Clause withId(String other) {
        return new Clause(other, number, title, level, start, end, text);
    }

    /** Whether a reader would call both by the same name: case, accents, hyphens and marks make no difference. */
    boolean isCalledLike(Clause other) {
        if (!number.isEmpty() || !other.number.isEmpty()) {
            return Fold.letters(number).equals(Fold.letters(other.number));
        }
        return Fold.letters(title).equals(Fold.letters(other.title));
    }
}
