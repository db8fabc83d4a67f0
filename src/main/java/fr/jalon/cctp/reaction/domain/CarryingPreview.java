package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where reactions would stand were the text published as it is written now. Pure: nothing is changed. */
public final class CarryingPreview {

    private CarryingPreview() {}

    /**
     * By reaction, in the order given.
     *
     * @param published the latest version
     * @param all reactions with their place in that version
     */
    public static Map<UUID, ReactionPlace> of(
            PublishedText published,
            List<ClauseDetails> clauses,
            List<CriterionLine> criteria,
            List<ReactionDetails> all) {
        ReactionCarrier carrier = new ReactionCarrier(published, text(published, clauses, criteria));
        Map<UUID, ReactionPlace> places = new LinkedHashMap<>();
        all.forEach(one -> places.put(one.id(), carrier.carry(one.place())));
        return places;
    }

    /** The text as it is written now, as the version after the latest. */
    public static PublishedText text(
            PublishedText published, List<ClauseDetails> clauses, List<CriterionLine> criteria) {
        return new PublishedText(
                published.draftId(),
                published.number() + 1,
                published.publishedAt(),
                null,
                published.notation(),
                clauses.stream()
                        .map(one -> new PublishedClause(one.id(), one.said(), one.origins()))
                        .toList(),
                criteria);
    }
}
