package fr.jalon.cctp.anchoring;

/**
 * A passage of the new text.
 *
 * @param start in code points
 * @param end in code points, after its last character
 * @param text the characters between
 * @param clause the one it stands in
 */
public record Place(int start, int end, String text, Clause clause) {}
