package fr.jalon.site;

/**
 * A link that the frame or one of its pages shows.
 *
 * @param label the words shown, in French
 * @param path where it leads, from the root
 */
public record FrameLink(String label, String path) {}
