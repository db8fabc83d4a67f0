package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.account.web.AccountFieldChecks;
import fr.jalon.reference.TradeParser;
import fr.jalon.shared.Department;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one's company sells and where; its people see it, its owner says it. */
@Controller
@RequestMapping("/compte/entreprise")
class CompanyController {

    private final CompanyProfileService profiles;
    private final CompanyPageAssembler pageAssembler;

    CompanyController(CompanyProfileService profiles, CompanyPageAssembler pageAssembler) {
        this.profiles = profiles;
        this.pageAssembler = pageAssembler;
    }

    @GetMapping
    ModelAndView page(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String metier) {
        return pageAssembler.show(me, metier);
    }

    @PostMapping("/territoire")
    ModelAndView territory(
            @AuthenticationPrincipal SignedIn me,
            @Valid @ModelAttribute("territoryForm") CompanyForms.Territory territory,
            BindingResult errors,
            RedirectAttributes flash) {
        List<Department> departments = territory.checkedDepartments(errors);
        Integer radius = territory.checkedRadius(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(pageAssembler.show(me, ""), errors);
        }
        String place = AccountFieldChecks.text(territory.commune());
        profiles.updateTerritory(departments, place.isEmpty() ? null : place, radius);
        flash.addFlashAttribute("notice", "Votre territoire est enregistré.");
        return new ModelAndView("redirect:/compte/entreprise");
    }

    @PostMapping("/identite")
    ModelAndView identity(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("identityForm") CompanyForms.Identity identity,
            BindingResult errors,
            RedirectAttributes flash) {
        String naf = identity.checkedNaf(errors);
        if (errors.hasErrors()) {
            return FailedForm.on(pageAssembler.show(me, ""), errors);
        }
        profiles.updateIdentity(naf, identity.headcount(), identity.social());
        flash.addFlashAttribute("notice", "Votre activité est enregistrée.");
        return new ModelAndView("redirect:/compte/entreprise#activite");
    }

    @PostMapping("/metiers")
    ModelAndView addTrade(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String cpv,
            @RequestParam(defaultValue = "") String proposed,
            RedirectAttributes flash) {
        Optional<String> trade = TradeParser.code(cpv);
        if (trade.isEmpty()) {
            String error = "Un code CPV compte 2 à 8 chiffres, ex. 7731 pour les espaces verts.";
            return FailedForm.on(pageAssembler.show(me, AccountFieldChecks.text(cpv), error));
        }
        profiles.addTrade(trade.get());
        flash.addFlashAttribute("notice", "Métier ajouté.");
        String place = proposed.equals("true") ? "propositions" : "metiers";
        return new ModelAndView("redirect:/compte/entreprise#" + place);
    }

    @PostMapping("/metiers/{cpv}/retrait")
    String removeTrade(@PathVariable String cpv, RedirectAttributes flash) {
        profiles.removeTrade(cpv);
        flash.addFlashAttribute("notice", "Métier retiré.");
        return "redirect:/compte/entreprise#metiers";
    }
}
