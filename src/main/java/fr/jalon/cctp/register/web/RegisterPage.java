package fr.jalon.cctp.register.web;

import fr.jalon.cctp.chain.Chain;
import fr.jalon.cctp.chain.Entry;
import fr.jalon.cctp.domain.DraftDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of a draft.
 *
 * @param broken the first entry that does not hold, in a sentence; null when all do
 * @param last the fingerprint that holds all of them; null without entries
 */
public record RegisterPage(
        DraftDetails draft,
        List<RegisterRow> rows,
        @Nullable String broken,
        @Nullable String last) {

    public RegisterPage {
        rows = List.copyOf(rows);
    }

    static RegisterPage of(DraftDetails draft, List<Entry> entries) {
        return new RegisterPage(
                draft,
                entries.stream().map(RegisterRow::of).toList(),
                Chain.firstBreak(draft.id(), entries)
                        .map(broken -> "entrée " + broken.rank() + " : " + broken.why())
                        .orElse(null),
                entries.isEmpty() ? null : entries.get(entries.size() - 1).digest());
    }
}
