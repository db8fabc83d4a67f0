package fr.jalon.cctp.answering.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The worklist of remarks, and what the next version would do to them. */
@Controller
class RemarkListController {

    private final WorkAssembler assembler;

    RemarkListController(WorkAssembler assembler) {
        this.assembler = assembler;
    }

    @GetMapping("/cctp/projets/{draft}/remarques")
    ModelAndView list(
            @PathVariable UUID draft,
            @ModelAttribute("filterForm") RemarkFilter filter,
            @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView(
                "cctp/answering/remarks", "page", RemarksPage.of(assembler.work(draft, Buyer.of(me)), filter));
    }

    @GetMapping("/cctp/projets/{draft}/publication/apercu")
    ModelAndView next(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("cctp/answering/next", "page", assembler.next(draft, Buyer.of(me)));
    }
}
