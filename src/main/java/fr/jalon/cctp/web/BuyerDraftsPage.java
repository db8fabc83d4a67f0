package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftState;
import fr.jalon.site.French;
import java.time.Instant;
import java.time.LocalDate;
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
                        .map(one -> new Row(one.title(), one.projectPath(), one.state(), when(one, now)))
                        .toList());
    }

    static String when(DraftDetails draft, Instant now) {
        Instant end = draft.closesAt();
        String version = draft.published() == 0 ? "" : "version " + draft.published() + " publiée, ";
        if (end == null) {
            return "clôture à fixer";
        }
        LocalDate day = LocalDate.ofInstant(end, French.PARIS);
        return switch (draft.state()) {
            case PREPARED -> "clôture prévue le " + French.moment(end);
            case OPEN ->
                version + "clôture le " + French.moment(end) + ", "
                        + French.distance(LocalDate.ofInstant(now, French.PARIS), day);
            case CLOSED -> version + "clos depuis le " + French.moment(end);
            case FINAL -> version + "remis à la plateforme";
            case WITHDRAWN -> version + "retiré";
        };
    }
}
