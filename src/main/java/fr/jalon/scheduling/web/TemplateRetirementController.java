package fr.jalon.scheduling.web;

import fr.jalon.account.SignedIn;
import fr.jalon.scheduling.domain.TemplateService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes one of the company's templates out of service, and puts it back. */
@Controller
@RequestMapping("/modeles/{key}")
class TemplateRetirementController {

    private final TemplateService templateService;

    TemplateRetirementController(TemplateService templateService) {
        this.templateService = templateService;
    }

    @PostMapping("/retrait")
    String retire(@PathVariable String key, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        templateService.retire(key, me.membership());
        redirect.addFlashAttribute("notice", "Modèle retiré. Les plans qui le suivent le gardent.");
        return "redirect:/modeles/" + key;
    }

    @PostMapping("/remise")
    String restore(@PathVariable String key, RedirectAttributes redirect) {
        templateService.restore(key);
        redirect.addFlashAttribute("notice", "Modèle remis en service : il est de nouveau proposé.");
        return "redirect:/modeles/" + key;
    }
}
