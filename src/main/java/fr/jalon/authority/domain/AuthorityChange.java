package fr.jalon.authority.domain;

import fr.jalon.shared.Siren;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list's history.
 *
 * @param siren null when a whole directory was taken over
 * @param other the second authority of a merge, a split or a closing; null for none
 * @param name of the authority then, or of the directory's file
 * @param before the values of the fields that changed, by their names; {@code ""} for unknown
 * @param undoes the change that this one takes back; null for none
 * @param undoneBy who took this one back; null for nobody
 */
public record AuthorityChange(
        UUID id,
        @Nullable Siren siren,
        Act act,
        @Nullable Siren other,
        String name,
        @Nullable String otherName,
        Instant at,
        String by,
        Map<String, String> before,
        Map<String, String> after,
        @Nullable UUID undoes,
        @Nullable String undoneBy) {

    /** What was done. */
    public enum Act {
        ENTERED,
        CORRECTED,
        MERGED,
        SPLIT,
        CLOSED,
        IMPORTED,
        UNDONE
    }

    public boolean isUndone() {
        return undoneBy != null;
    }
}
