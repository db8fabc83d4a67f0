package fr.jalon.site;

/**
 * One line of a select or a group of radio buttons.
 *
 * @param value sent with the form, {@code ""} for no choice
 * @param label what is read
 */
public record Choice(String value, String label) {}
