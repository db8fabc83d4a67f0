package fr.jalon.authority.web;

import fr.jalon.authority.Priority;
import fr.jalon.authority.domain.RankingCache;
import fr.jalon.authority.domain.TargetService;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** The authorities that one's company aims at, the most wanted first. */
@Controller
@RequestMapping("/cibles")
class TargetsController {

    private final TargetService targetService;
    private final AuthorityNaming naming;
    private final TargetsPageAssembler pageAssembler;
    private final RankingCache rankings;

    TargetsController(
            TargetService targetService,
            AuthorityNaming naming,
            TargetsPageAssembler pageAssembler,
            RankingCache rankings) {
        this.targetService = targetService;
        this.naming = naming;
        this.pageAssembler = pageAssembler;
        this.rankings = rankings;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String q, @ModelAttribute RankingFilter filter) {
        return view(q, filter).addObject("aimForm", AimForm.nothingTicked());
    }

    /**
     * Whoever is on the list or in the register, or has published contracts, can be aimed at from here, alone or with others.
     *
     * @param suite who stood below in the ranking: there one goes on
     */
    @PostMapping
    ModelAndView aim(
            @Valid @ModelAttribute("aimForm") AimForm form,
            BindingResult errors,
            @ModelAttribute RankingFilter filter,
            @RequestParam(defaultValue = "") String suite,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return FailedForm.on(view("", filter), errors);
        }
        Map<Siren, String> names = naming.names(form.wanted());
        targetService.aimAtAll(names);
        flash.addFlashAttribute(
                filter.page() == null ? "notice" : "aimed",
                TargetsPage.notice(
                        List.copyOf(names.values()), targetService.all().size()));
        return new ModelAndView("redirect:" + filter.back(suite));
    }

    @PostMapping("/{target}/priorite")
    String prioritise(@PathVariable UUID target, @RequestParam Priority priorite, RedirectAttributes flash) {
        targetService.prioritise(target, priorite);
        flash.addFlashAttribute("notice", "Priorité enregistrée.");
        return "redirect:/cibles";
    }

    @PostMapping("/{target}/retrait")
    String drop(@PathVariable UUID target, RedirectAttributes flash) {
        targetService.drop(target);
        flash.addFlashAttribute("notice", "Cette collectivité n’est plus parmi vos cibles ; ses plans restent.");
        return "redirect:/cibles";
    }

    /** A ranking that has to be made is made before the page takes its connection. */
    private ModelAndView view(String q, RankingFilter filter) {
        TargetsPage page =
                pageAssembler.readyPage(q, filter).orElseGet(() -> pageAssembler.page(q, filter, rankings.current()));
        return new ModelAndView("authority/targets", "page", page);
    }
}
