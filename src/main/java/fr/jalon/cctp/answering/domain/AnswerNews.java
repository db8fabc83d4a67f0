package fr.jalon.cctp.answering.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a reaction: the latest published answer, and the latest counter-proposal, which is its author's alone to see.
 *
 * @param fate null for no answer
 * @param words null for none
 * @param publishedOn null for no answer
 * @param counter null for no counter-proposal
 * @param waits whether that waits for its author's answer
 */
public record AnswerNews(
        UUID reaction,
        @Nullable AnswerFate fate,
        @Nullable String words,
        @Nullable LocalDate publishedOn,
        @Nullable UUID counter,
        boolean waits) {}
