package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.shared.Siren;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The sheet for a visit: read on the way, printed on one page. */
@Controller
class VisitController {

    private static final int SAID = 4;

    private final TargetCardAssembler assembler;
    private final ContactQueries contactQueries;
    private final InteractionQueries interactionQueries;

    VisitController(
            TargetCardAssembler assembler, ContactQueries contactQueries, InteractionQueries interactionQueries) {
        this.assembler = assembler;
        this.contactQueries = contactQueries;
        this.interactionQueries = interactionQueries;
    }

    @Transactional(readOnly = true)
    @GetMapping("/cibles/{siren:[0-9]+}/visite")
    ModelAndView show(@PathVariable String siren) {
        TargetCard card = assembler.card(TargetCard.sirenOf(siren));
        Siren authority = card.siren();
        return new ModelAndView(
                "contact/visit",
                "page",
                VisitPage.of(card, contactQueries.of(authority), interactionQueries.of(authority, SAID)));
    }
}
