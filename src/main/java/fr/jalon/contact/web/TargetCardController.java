package fr.jalon.contact.web;

import fr.jalon.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything that the company knows of one authority, on one page. */
@Controller
class TargetCardController {

    private final TargetCardAssembler assembler;

    TargetCardController(TargetCardAssembler assembler) {
        this.assembler = assembler;
    }

    @GetMapping("/cibles/{siren:[0-9]+}")
    ModelAndView show(@PathVariable String siren, @AuthenticationPrincipal SignedIn me) {
        return assembler.view(TargetCard.sirenOf(siren), me.membership());
    }
}
