package fr.jalon.authority.web;

import fr.jalon.authority.Authorities;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.domain.RankingService;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.reference.Places;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Pas pour nous, parce que … »: the reason is kept, and the authority is ranked no more. */
@Controller
@RequestMapping("/cibles/refus/{siren}")
class RefusalController {

    private final RankingService rankingService;
    private final Authorities authorities;
    private final Buyers buyers;

    RefusalController(RankingService rankingService, Authorities authorities, Buyers buyers) {
        this.rankingService = rankingService;
        this.authorities = authorities;
        this.buyers = buyers;
    }

    @GetMapping
    ModelAndView page(@PathVariable String siren) {
        return view(Sirens.typed(siren)).addObject("form", new RefusalForm(""));
    }

    @PostMapping
    ModelAndView refuse(
            @PathVariable String siren,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Siren refused = Sirens.typed(siren);
        ModelAndView page = view(refused);
        if (errors.hasErrors()) {
            return FailedForm.on(page, errors);
        }
        rankingService.refuse(refused, Objects.requireNonNull(form.motif()).strip());
        flash.addFlashAttribute(
                "notice", name(refused) + " n’est plus classée ; vous pouvez revenir là-dessus en bas de page.");
        return new ModelAndView("redirect:/cibles#classement");
    }

    private ModelAndView view(Siren siren) {
        return new ModelAndView("authority/refusal", "page", new RefusalPage(siren.value(), name(siren)));
    }

    private String name(Siren siren) {
        return authorities
                .bySiren(siren)
                .map(AuthorityRef::name)
                .or(() -> buyers.find(siren).map(BuyerSummary::label))
                .or(() -> Places.ofFrance().collectivity(siren).map(Places.Collectivity::name))
                .orElseThrow(() -> new NotFoundException("authority " + siren));
    }
}
