package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.contact.web.TargetPart;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was asked of a target, on its card. */
@Component
class RequestsTargetPart implements TargetPart {

    private final RequestQueries requestQueries;

    RequestsTargetPart(RequestQueries requestQueries) {
        this.requestQueries = requestQueries;
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        RequestsPage requests = RequestsPage.of(requestQueries.of(card.siren()), card.today());
        return List.of(new PlacedPart(Place.MAIN, 300, "contact/requests/card :: ofTarget", requests));
    }
}
