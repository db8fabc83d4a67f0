package fr.jalon.cctp.domain;

import fr.jalon.shared.Department;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is about, as the buyer says it.
 *
 * @param trades CPV prefixes, two to eight digits
 * @param departments where the work is; empty for all France
 * @param contract the running contract that it renews, null for none
 */
public record DraftFacts(
        String title,
        @Nullable String summary,
        SortedSet<String> trades,
        SortedSet<Department> departments,
        @Nullable RenewedContract contract) {

    /** A contract that the draft renews. @param title as it was called when the buyer chose it */
    public record RenewedContract(UUID id, String title) {}
}
