package fr.jalon.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an authority stands: with the company in scope, and on the list.
 *
 * @param listed who stands for it today; null where the list does not know it
 * @param target null when the company does not aim at it
 * @param kind what it is by the list, which follows it where it was merged; null while unknown
 * @param population its inhabitants by the list; null while unknown
 * @param closed null while it is open
 * @param merged those that were merged into the one that stands
 * @param born those that were split from it and are open
 */
public record AuthorityStatus(
        @Nullable CurrentAuthority listed,
        @Nullable TargetRef target,
        @Nullable AuthorityKind kind,
        @Nullable Integer population,
        @Nullable Closing closed,
        List<AuthorityRef> merged,
        List<AuthorityRef> born) {

    public AuthorityStatus {
        merged = List.copyOf(merged);
        born = List.copyOf(born);
    }

    /**
     * That it was closed.
     *
     * @param reason as the admin wrote it
     * @param successor null when nobody took it over
     */
    public record Closing(
            LocalDate on, String reason, @Nullable AuthorityRef successor) {}
}
