package fr.jalon.cctp.answering.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.site.French;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers that are ready go out together, or none does. */
@Controller
@RequestMapping("/cctp/projets/{draft}/reponses")
class AnswerBatchController {

    private final WorkAssembler assembler;
    private final AnswerService answerService;

    AnswerBatchController(WorkAssembler assembler, AnswerService answerService) {
        this.assembler = assembler;
        this.answerService = answerService;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("cctp/answering/batch", "page", BatchPage.of(assembler.work(draft, Buyer.of(me))));
    }

    @PostMapping
    String publish(
            @PathVariable UUID draft,
            @RequestParam(name = "lot", defaultValue = "") String seen,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        int answered = answerService.publish(draft, Buyer.of(me), seen);
        flash.addFlashAttribute(
                "notice",
                "Publié : " + French.count(answered, "remarque a sa réponse", "remarques ont leur réponse")
                        + ", visible de tous.");
        return "redirect:/cctp/projets/" + draft + "/remarques";
    }
}
