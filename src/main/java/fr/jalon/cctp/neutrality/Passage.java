package fr.jalon.cctp.neutrality;

/**
 * Words of a text and where they stand.
 *
 * @param start in code points, as anchors count
 * @param end the code point after the last
 */
public record Passage(int start, int end, String text) {}
