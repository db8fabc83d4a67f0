package fr.jalon.cctp.answering.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a reaction, as everybody reads it.
 *
 * @param batch with which it was published, from 1
 * @param words null for none
 * @param number the version that was published then
 */
public record PublishedAnswer(
        UUID reaction, int batch, AnswerFate fate, @Nullable String words, int number, LocalDate publishedOn) {}
