package fr.jalon.contact.awareness.web;

import fr.jalon.contact.awareness.domain.FrameworkQueries;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.contact.web.TargetPart;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was done to make a target aware, and what it orders, on its card. */
@Component
class AwarenessTargetPart implements TargetPart {

    private final FrameworkQueries frameworkQueries;

    AwarenessTargetPart(FrameworkQueries frameworkQueries) {
        this.frameworkQueries = frameworkQueries;
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        FrameworkQueries.AtAuthority all = frameworkQueries.of(card.siren());
        AwarenessOfTarget content = new AwarenessOfTarget(
                KitPage.progress(all.done(), true),
                KitPage.progress(all.done(), false),
                all.frameworks().stream()
                        .map(one -> FrameworkPage.Row.of(one, card.today()))
                        .toList());
        return List.of(new PlacedPart(Place.ASIDE, 350, "contact/awareness/card :: ofTarget", content));
    }

    @Override
    public boolean isLater() {
        return true;
    }
}
