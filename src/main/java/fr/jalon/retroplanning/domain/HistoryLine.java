package fr.jalon.retroplanning.domain;

import fr.jalon.site.French;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan's history, as shown.
 *
 * @param key the line concerned, null when it is the whole plan
 * @param who the person's name, or Jalon's where no person did it
 * @param what the rest of the sentence in French, without a full stop
 */
public record HistoryLine(Instant at, @Nullable String key, String who, String what) {

    private static final String NOBODY = "Jalon";

    /** {@code 3 mars 2027 à 14 h 05 (heure de Paris)}. */
    public String when() {
        return French.moment(at);
    }

    /** @param titles the title of a line, of templates the plan followed before too; @param names the name of a member */
    public static HistoryLine of(HistoryEntry entry, Function<String, String> titles, Function<UUID, String> names) {
        StringBuilder what = new StringBuilder(entry.kind().words());
        String key = entry.key();
        if (key != null) {
            what.append(" « ").append(titles.apply(key)).append(" »");
        }
        String detail = entry.detail();
        if (detail != null) {
            what.append(detail.startsWith(":") ? '\u00a0' : ' ').append(detail);
        }
        UUID by = entry.by();
        return new HistoryLine(entry.at(), key, by == null ? NOBODY : names.apply(by), what.toString());
    }
}
