package fr.jalon.authority.web;

import fr.jalon.authority.domain.RankingService;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
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
    private final AuthorityNaming naming;

    RefusalController(RankingService rankingService, AuthorityNaming naming) {
        this.rankingService = rankingService;
        this.naming = naming;
    }

    @GetMapping
    ModelAndView page(@PathVariable String siren, @ModelAttribute RankingFilter filter) {
        return view(Sirens.typed(siren), filter).addObject("form", new RefusalForm(""));
    }

    @PostMapping
    ModelAndView refuse(
            @PathVariable String siren,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            @ModelAttribute RankingFilter filter,
            RedirectAttributes flash) {
        Siren refused = Sirens.typed(siren);
        ModelAndView page = view(refused, filter);
        if (errors.hasErrors()) {
            return FailedForm.on(page, errors);
        }
        rankingService.refuse(refused, Objects.requireNonNull(form.motif()).strip());
        flash.addFlashAttribute(
                "notice", naming.name(refused) + " n’est plus classée ; vous pouvez revenir là-dessus en bas de page.");
        return new ModelAndView("redirect:" + filter.address(filter.pageNumber()));
    }

    private ModelAndView view(Siren siren, RankingFilter filter) {
        RefusalPage page =
                new RefusalPage(siren.value(), naming.name(siren), filter, filter.address(filter.pageNumber()));
        return new ModelAndView("authority/refusal", "page", page);
    }
}
