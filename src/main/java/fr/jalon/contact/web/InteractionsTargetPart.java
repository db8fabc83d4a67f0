package fr.jalon.contact.web;

import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.VerdictService;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What to do next, what happened and what came of it, on the card of a target. */
@Component
class InteractionsTargetPart implements TargetPart {

    private static final int SHOWN = 20;

    private final InteractionQueries interactionQueries;
    private final VerdictService verdictService;

    InteractionsTargetPart(InteractionQueries interactionQueries, VerdictService verdictService) {
        this.interactionQueries = interactionQueries;
        this.verdictService = verdictService;
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        return List.of(
                new PlacedPart(Place.TOP, 100, "contact/next :: ofTarget", TargetNext.of(card)),
                new PlacedPart(
                        Place.MAIN,
                        300,
                        "contact/timeline :: ofTarget",
                        TimelineView.of(interactionQueries.timeline(card.siren(), SHOWN, 0), card.today())),
                new PlacedPart(
                        Place.ASIDE,
                        150,
                        "contact/loyalty :: ofTarget",
                        TargetLoyalty.of(card, verdictService.of(card.siren()))));
    }
}
