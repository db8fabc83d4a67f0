package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.account.web.AccountFieldChecks;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one's company sells and where; its people see it, its owner says it. */
@Controller
@RequestMapping("/compte/entreprise")
class CompanyController {

    private final CompanyProfileService profiles;
    private final CompanyPageAssembler pages;

    CompanyController(CompanyProfileService profiles, CompanyPageAssembler pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String metier, Model model) {
        return pages.show(me, metier, model);
    }

    @PostMapping("/territoire")
    String territory(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("territory") CompanyForms.Territory territory,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!territory.unknown().isEmpty()) {
            errors.rejectValue("departements", "unknown", "Code de département inconnu : " + territory.unknown() + ".");
        }
        if (errors.hasErrors()) {
            return AccountFieldChecks.failed(response, pages.show(me, "", model));
        }
        String place = AccountFieldChecks.text(territory.commune());
        profiles.settle(territory.departments(), place.isEmpty() ? null : place);
        flash.addFlashAttribute("notice", "Votre territoire est enregistré.");
        return "redirect:/compte/entreprise";
    }

    @PostMapping("/metiers")
    String addTrade(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String cpv,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String prefix = AccountFieldChecks.text(cpv);
        if (!pages.isTrade(prefix)) {
            model.addAttribute("tradeError", "Un code CPV compte 2 à 8 chiffres, ex. 7731 pour les espaces verts.");
            return AccountFieldChecks.failed(response, pages.show(me, prefix, model));
        }
        profiles.addTrade(prefix);
        flash.addFlashAttribute("notice", "Métier ajouté.");
        return "redirect:/compte/entreprise#metiers";
    }

    @PostMapping("/metiers/{cpv}/retrait")
    String removeTrade(@PathVariable String cpv, RedirectAttributes flash) {
        profiles.removeTrade(cpv);
        flash.addFlashAttribute("notice", "Métier retiré.");
        return "redirect:/compte/entreprise#metiers";
    }
}
