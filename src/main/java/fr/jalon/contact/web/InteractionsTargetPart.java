package fr.jalon.contact.web;

import fr.jalon.contact.domain.TargetHistoryQueries;
import fr.jalon.contact.domain.TargetHistoryQueries.TargetHistory;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What to do next, what happened and what came of it, on the card of a target. */
@Component
class InteractionsTargetPart implements TargetPart {

    private static final int SHOWN = 20;

    private final TargetHistoryQueries historyQueries;

    InteractionsTargetPart(TargetHistoryQueries historyQueries) {
        this.historyQueries = historyQueries;
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        TargetHistory history = historyQueries.of(card.siren(), SHOWN);
        return List.of(
                new PlacedPart(Place.TOP, 100, "contact/next :: ofTarget", TargetNext.of(card)),
                new PlacedPart(
                        Place.MAIN,
                        300,
                        "contact/timeline :: ofTarget",
                        TimelineView.of(history.timeline(), card.today())),
                new PlacedPart(
                        Place.ASIDE, 150, "contact/loyalty :: ofTarget", TargetLoyalty.of(card, history.verdicts())));
    }
}
