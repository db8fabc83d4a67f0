package fr.jalon.cctp.domain;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of which something was published, as whoever has an account sees it.
 *
 * @param trades CPV prefixes, two to eight digits
 * @param departments where the work is; empty for all France
 * @param contract the running contract that it renews; null for none
 * @param published the number of the latest version, 1 at least
 * @param endingReason why it was withdrawn; null where it was not
 * @param following whether the company in scope has said that it wants to hear of it, or not; null where it has said nothing
 */
public record DialogueSummary(
        UUID id,
        Siren authority,
        String authorityName,
        String title,
        @Nullable String summary,
        SortedSet<String> trades,
        SortedSet<Department> departments,
        @Nullable UUID contract,
        int published,
        Instant openedAt,
        Instant closesAt,
        DraftState state,
        @Nullable String endingReason,
        @Nullable Boolean following) {

    public String path() {
        return DraftAccess.path(id);
    }

    public boolean isOpen() {
        return state == DraftState.OPEN;
    }

    /** Whether a company that sells that and works there is concerned: one trade at least is broader or narrower than one of its own. */
    public boolean concerns(SortedSet<String> sold, SortedSet<Department> served) {
        boolean trade = trades.stream().anyMatch(wanted -> sold.stream().anyMatch(own -> isOneOf(wanted, own)));
        boolean place = departments.isEmpty()
                || served.isEmpty()
                || departments.stream().anyMatch(served::contains);
        return trade && place;
    }

    private static boolean isOneOf(String wanted, String own) {
        return wanted.startsWith(own) || own.startsWith(wanted);
    }
}
