package fr.jalon.contact.events.web;

import fr.jalon.contact.events.domain.EventQueries;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.contact.web.TargetPart;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fairs and forums, on the card of a target. */
@Component
class EventsTargetPart implements TargetPart {

    private static final int LIMIT = 8;

    private final EventQueries eventQueries;

    EventsTargetPart(EventQueries eventQueries) {
        this.eventQueries = eventQueries;
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        EventsOfTarget events = EventsOfTarget.of(eventQueries.of(card.siren(), LIMIT));
        return List.of(new PlacedPart(Place.ASIDE, 300, "contact/events/card :: ofTarget", events));
    }

    @Override
    public boolean isLater() {
        return true;
    }
}
