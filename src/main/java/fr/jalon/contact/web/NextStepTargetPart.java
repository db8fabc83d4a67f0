package fr.jalon.contact.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What to do next, above all else on the card. */
@Component
class NextStepTargetPart implements TargetPart {

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        return List.of(new PlacedPart(Place.TOP, 10, "contact/next :: ofTarget", NextStep.of(card)));
    }
}
