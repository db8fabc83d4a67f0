package fr.jalon.contact.web;

import fr.jalon.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** The parts of a card that are shown when asked for: a page, or the parts alone where the card opens them in place. */
@Controller
class TargetMoreController {

    private static final String VIEW = "contact/target-more";

    private final TargetCardAssembler assembler;

    TargetMoreController(TargetCardAssembler assembler) {
        this.assembler = assembler;
    }

    @GetMapping("/cibles/{siren:[0-9]+}/suite")
    ModelAndView show(
            @PathVariable String siren,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView(
                htmx.equals("true") ? VIEW + " :: parts" : VIEW,
                "page",
                assembler.page(TargetCard.sirenOf(siren), me.membership(), true));
    }
}
