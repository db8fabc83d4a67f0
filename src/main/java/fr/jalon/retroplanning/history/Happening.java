package fr.jalon.retroplanning.history;

import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.template.Template;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan's history, as shown.
 *
 * @param key the line concerned, null when it is the whole plan
 * @param who the person's name
 * @param what the rest of the sentence in French, without a full stop
 */
public record Happening(Instant at, @Nullable String key, String who, String what) {

    /** @param names the name of a member */
    public static Happening of(HistoryEntry entry, Template template, Function<UUID, String> names) {
        StringBuilder what = new StringBuilder(entry.kind().words());
        String key = entry.key();
        if (key != null) {
            what.append(" « ")
                    .append(template.line(key).map(Line::title).orElse(key))
                    .append(" »");
        }
        String detail = entry.detail();
        if (detail != null) {
            what.append(' ').append(detail);
        }
        return new Happening(entry.at(), key, names.apply(entry.by()), what.toString());
    }
}
