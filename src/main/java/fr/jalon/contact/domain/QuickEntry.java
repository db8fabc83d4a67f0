package fr.jalon.contact.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Jalon understands of a sentence such as {@code Appelé Mme Aubert hier, la relancer le 11 décembre}. A proposal: it is
 * shown before anything is saved, and the text itself is kept as it was typed.
 *
 * @param on the day it happened, never a future one; today where the text names none
 * @param theirs whether they began it; where the text does not say, we did
 * @param followUpOn when to come back to it, never a past day; null when nothing is to follow, or not known when
 * @param followUp what is to be done then, in the words of the text; null when they say nothing more than the day
 * @param doubts what could not be taken as it stands, in whole sentences
 */
public record QuickEntry(
        InteractionKind kind,
        LocalDate on,
        boolean theirs,
        @Nullable LocalDate followUpOn,
        @Nullable String followUp,
        List<String> doubts) {

    public QuickEntry {
        doubts = List.copyOf(doubts);
    }

    /** @param today in Paris */
    public static QuickEntry read(String typed, LocalDate today) {
        return new QuickReader(typed, today).read();
    }
}
