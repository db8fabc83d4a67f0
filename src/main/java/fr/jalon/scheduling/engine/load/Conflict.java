package fr.jalon.scheduling.engine.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overload with what would solve it.
 *
 * @param remedies two or three, the mildest first
 * @param proof why no move of dates or people can help, null when one can or none was found
 */
public record Conflict(
        Overload overload, List<Remedy> remedies, @Nullable Bottleneck proof) {

    public Conflict {
        remedies = List.copyOf(remedies);
    }

    /** Whether something milder than more time or one J less helps. */
    public boolean isSolvable() {
        return remedies.stream().anyMatch(remedy -> !remedy.kind().isLastResort());
    }
}
