package fr.jalon.contact.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the authority buys now and what comes of it, on its card. */
@Component
class ContractsTargetPart implements TargetPart {

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        return List.of(new PlacedPart(Place.MAIN, 200, "contact/contracts :: ofTarget", TargetContracts.of(card)));
    }
}
