package fr.jalon.tabular;

/**
 * The words and ways of an import.
 *
 * @param title of its pages: {@code Importer des contacts}
 * @param lead what it is for, in a sentence
 * @param one what a row is: {@code contact}
 * @param many {@code contacts}
 * @param homeLabel the page it belongs to: {@code Contacts}
 * @param homePath {@code /contacts}
 */
public record TableWords(String title, String lead, String one, String many, String homeLabel, String homePath) {}
