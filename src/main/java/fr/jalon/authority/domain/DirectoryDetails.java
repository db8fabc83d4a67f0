package fr.jalon.authority.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded directory.
 *
 * @param layout what it was recognised as
 * @param change the row of the history, once it was taken over
 */
public record DirectoryDetails(
        UUID id,
        String fileName,
        String layout,
        String by,
        Instant at,
        @Nullable UUID change) {

    /**
     * What a directory would do to the list.
     *
     * @param created how many authorities are new
     * @param changed how many become known otherwise
     * @param unchanged how many are known like that already, or are corrected, closed or merged
     * @param refused how many lines were left out
     */
    public record Counts(long created, long changed, long unchanged, long refused) {}
}
