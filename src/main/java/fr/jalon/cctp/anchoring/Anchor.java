package fr.jalon.cctp.anchoring;

/**
 * A passage of a text, as it was chosen.
 *
 * @param quote its characters
 * @param prefix what stood right before it, as much as was kept
 * @param suffix what stood right after it
 * @param position where it began, in code points of its text; negative when that is not known
 */
public record Anchor(String id, String quote, String prefix, String suffix, int position) {}
