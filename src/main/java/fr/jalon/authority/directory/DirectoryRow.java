package fr.jalon.authority.directory;

import org.jspecify.annotations.Nullable;

/**
 * An authority as a directory publishes it; null where the file says nothing.
 *
 * @param line of the file, from one
 * @param siren nine digits whose key holds
 * @param kind the name of an {@link fr.jalon.authority.AuthorityKind}
 * @param department its code
 */
public record DirectoryRow(
        int line,
        String siren,
        String name,
        @Nullable String kind,
        @Nullable String department,
        @Nullable String seat,
        @Nullable String address,
        @Nullable Integer population,
        @Nullable String website,
        @Nullable String platform) {

    /** Whether both say the same, wherever they stand. */
    boolean saysAs(DirectoryRow other) {
        return equals(new DirectoryRow(
                line,
                other.siren,
                other.name,
                other.kind,
                other.department,
                other.seat,
                other.address,
                other.population,
                other.website,
                other.platform));
    }
}
