package fr.jalon.cctp;

/**
 * What a draft asks of the buyer who looks.
 *
 * @param words in French: {@code 3 remarques attendent un sort}
 * @param path where it is done
 */
public record DraftDuty(String words, String path) {}
