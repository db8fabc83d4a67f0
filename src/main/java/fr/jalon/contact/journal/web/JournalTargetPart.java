package fr.jalon.contact.journal.web;

import fr.jalon.contact.journal.domain.JournalService;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.contact.web.TargetPart;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The equal-treatment log, on the card of a target. */
@Component
class JournalTargetPart implements TargetPart {

    private final JournalService journalService;

    JournalTargetPart(JournalService journalService) {
        this.journalService = journalService;
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        JournalOfTarget journal = JournalOfTarget.of(journalService.beforeNext(card.siren()));
        return List.of(new PlacedPart(Place.ASIDE, 400, "contact/journal/card :: ofTarget", journal));
    }

    @Override
    public boolean isLater() {
        return true;
    }
}
