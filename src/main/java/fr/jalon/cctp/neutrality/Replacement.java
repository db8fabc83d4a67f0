package fr.jalon.cctp.neutrality;

/**
 * Words to put in the place of others.
 *
 * @param start in code points
 * @param end the code point after the last that goes; the same as {@code start} where words are only added
 */
public record Replacement(int start, int end, String text) {

    /** The whole text with these words in their place. */
    public String in(String whole) {
        int from = whole.offsetByCodePoints(0, start);
        int to = whole.offsetByCodePoints(from, end - start);
        return whole.substring(0, from) + text + whole.substring(to);
    }
}
