package fr.jalon.site;

import java.io.Serializable;

/**
 * Where the notice above a page leads, as the flash attribute {@code noticeLink} beside {@code notice}.
 *
 * @param label what is done there, in French
 * @param about what a screen reader says after it, where the label alone would not tell which
 */
public record NoticeLink(String label, String about, String path) implements Serializable {}
