package fr.jalon.retroplanning.checklist.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of a plan's list as it stands.
 *
 * @param tickedBy the name of who saw to it, null while nobody has
 * @param tickedAt null likewise
 * @param version rises with every change; zero when nobody ever touched it
 */
public record CheckedItem(
        ChecklistItem item,
        ItemAnswers answers,
        @Nullable String tickedBy,
        @Nullable Instant tickedAt,
        int version) {

    static CheckedItem untouched(ChecklistItem item) {
        return new CheckedItem(item, ItemAnswers.NONE, null, null, 0);
    }

    public boolean isTicked() {
        return tickedBy != null;
    }
}
