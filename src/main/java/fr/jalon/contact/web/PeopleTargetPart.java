package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactQueries;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who decides and who influences, on the card of a target. */
@Component
class PeopleTargetPart implements TargetPart {

    private final ContactQueries contactQueries;

    PeopleTargetPart(ContactQueries contactQueries) {
        this.contactQueries = contactQueries;
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        TargetPeople people = TargetPeople.of(card, contactQueries.of(card.siren()));
        return List.of(new PlacedPart(Place.ASIDE, 100, "contact/people :: ofTarget", people));
    }
}
