package fr.jalon.cctp.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a reaction.
 *
 * @param batch with which it was published, from 1
 * @param fate in French: {@code reprise en partie}
 * @param words null for none
 * @param number the version that was published then
 */
public record PublishedFate(
        UUID reaction, int batch, String fate, @Nullable String words, int number, LocalDate publishedOn) {}
