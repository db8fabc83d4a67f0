package fr.jalon.cctp.answering.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other words that the buyer offers for an alternative wording.
 *
 * @param reply what its author says to them; null for nothing
 */
public record CounterProposal(
        UUID id,
        UUID reaction,
        String words,
        LocalDate sentOn,
        CounterOutcome outcome,
        @Nullable String reply) {

    public boolean isOpen() {
        return outcome == CounterOutcome.SENT;
    }
}
