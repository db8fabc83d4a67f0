package fr.jalon.retroplanning.checklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of a plan's list as it stands.
 *
 * @param tickedBy the name of who saw to it, null while nobody has
 * @param tickedAt null likewise
 * @param version rises with every change; zero when nobody ever touched it
 */
public record Check(
        Item item,
        Answers answers,
        @Nullable String tickedBy,
        @Nullable Instant tickedAt,
        int version) {

    static Check untouched(Item item) {
        return new Check(item, Answers.NONE, null, null, 0);
    }

    public boolean isTicked() {
        return tickedBy != null;
    }
}
