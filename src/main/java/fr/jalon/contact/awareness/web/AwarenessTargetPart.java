package fr.jalon.contact.awareness.web;

import fr.jalon.contact.awareness.domain.AwarenessAction;
import fr.jalon.contact.awareness.domain.AwarenessService;
import fr.jalon.contact.awareness.domain.FrameworkQueries;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.contact.web.TargetPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was done to make a target aware, and what it orders, on its card. */
@Component
class AwarenessTargetPart implements TargetPart {

    private final AwarenessService awarenessService;
    private final FrameworkQueries frameworkQueries;

    AwarenessTargetPart(AwarenessService awarenessService, FrameworkQueries frameworkQueries) {
        this.awarenessService = awarenessService;
        this.frameworkQueries = frameworkQueries;
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        Map<AwarenessAction, LocalDate> done = awarenessService.of(card.siren());
        AwarenessOfTarget content = new AwarenessOfTarget(
                KitPage.progress(done, true),
                KitPage.progress(done, false),
                frameworkQueries.of(card.siren()).stream()
                        .map(one -> FrameworkPage.Row.of(one, card.today()))
                        .toList());
        return List.of(new PlacedPart(Place.ASIDE, 350, "contact/awareness/card :: ofTarget", content));
    }

    @Override
    public boolean isLater() {
        return true;
    }
}
