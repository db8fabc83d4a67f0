package fr.jalon.cctp.answering.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is being written.
 *
 * @param reaction of a thread, its first
 * @param fate null while nobody has decided
 * @param words null for none
 * @param pending whether it differs from what is published
 * @param version for the page that will send it back
 */
public record AnswerDetails(
        UUID reaction, @Nullable AnswerFate fate, @Nullable String words, boolean pending, long version) {

    /** Whether it goes out with the next batch. */
    public boolean isReady() {
        return pending && fate != null;
    }
}
