package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftState;
import fr.jalon.cctp.domain.DraftWording;
import java.time.Instant;
import java.util.List;

/** The drafts of an authority: what runs, what is prepared, what is over. */
public record BuyerDraftsPage(String authority, List<Row> rows) {

    /** A draft. @param when what is next, in a sentence */
    public record Row(String title, String path, DraftState state, String when) {}

    public BuyerDraftsPage {
        rows = List.copyOf(rows);
    }

    static BuyerDraftsPage of(String authority, List<DraftDetails> drafts, Instant now) {
        return new BuyerDraftsPage(
                authority,
                drafts.stream()
                        .map(one -> new Row(one.title(), one.projectPath(), one.state(), DraftWording.when(one, now)))
                        .toList());
    }
}
