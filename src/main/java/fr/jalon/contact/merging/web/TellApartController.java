package fr.jalon.contact.merging.web;

import fr.jalon.contact.merging.domain.TellApartService;
import fr.jalon.contact.merging.web.ContactPairFinder.Pair;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says of two who look alike that they are two people, and takes it back. */
@Controller
class TellApartController {

    private final TellApartService tellApartService;
    private final ContactPairFinder pairFinder;

    TellApartController(TellApartService tellApartService, ContactPairFinder pairFinder) {
        this.tellApartService = tellApartService;
        this.pairFinder = pairFinder;
    }

    @PostMapping("/contacts/{contact}/fusion/{other}/distinctes")
    String tellApart(@PathVariable UUID contact, @PathVariable UUID other, RedirectAttributes flash) {
        Pair pair = pairFinder.find(contact, other);
        tellApartService.tellApart(pair.one().id(), pair.other().id());
        flash.addFlashAttribute("notice", "Ce sont deux personnes : leurs fiches ne vous sont plus proposées.");
        return "redirect:/contacts/doublons";
    }

    @PostMapping("/contacts/{contact}/fusion/{other}/distinctes/annulation")
    String compareAgain(@PathVariable UUID contact, @PathVariable UUID other, RedirectAttributes flash) {
        Pair pair = pairFinder.find(contact, other);
        tellApartService.compareAgain(pair.one().id(), pair.other().id());
        flash.addFlashAttribute("notice", "Les deux fiches se comparent à nouveau.");
        return "redirect:/contacts/doublons";
    }
}
