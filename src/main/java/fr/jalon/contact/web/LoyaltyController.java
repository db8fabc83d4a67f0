package fr.jalon.contact.web;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.InteractionQueries;
import fr.jalon.contact.domain.VerdictOutcome;
import fr.jalon.contact.domain.VerdictService;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import fr.jalon.site.FailedForm;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether loyalty worked at an authority, with its proof; the plans that aim there take their branch of it. */
@Controller
@RequestMapping("/cibles/{siren:[0-9]+}/fidelisation")
class LoyaltyController {

    private static final int PROOFS = 30;

    private final VerdictService verdictService;
    private final InteractionQueries interactionQueries;
    private final TargetCardAssembler assembler;
    private final Clock clock;

    LoyaltyController(
            VerdictService verdictService,
            InteractionQueries interactionQueries,
            TargetCardAssembler assembler,
            Clock clock) {
        this.verdictService = verdictService;
        this.interactionQueries = interactionQueries;
        this.assembler = assembler;
        this.clock = clock;
    }

    /** What the page shows. @param proofs interactions that may be the proof */
    record LoyaltyPage(String name, String card, List<Choice> outcomes, List<Choice> proofs) {}

    /** @param issue the answer that a link has chosen already */
    @Transactional(readOnly = true)
    @GetMapping
    ModelAndView form(@PathVariable String siren, @RequestParam(defaultValue = "") String issue) {
        return view(read(siren))
                .addObject("form", new LoyaltyForm(issue, LocalDate.now(clock).toString(), null, ""));
    }

    @PostMapping
    ModelAndView give(
            @PathVariable String siren,
            @Valid @ModelAttribute("form") LoyaltyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        AuthorityRef whose = read(siren);
        Siren authority = whose.siren();
        ModelAndView page = view(whose);
        Optional<VerdictOutcome> outcome = form.checkedOutcome(errors);
        Optional<LocalDate> on = form.checkedDay(LocalDate.now(clock), errors);
        String sentence = form.checkedSentence(errors);
        if (errors.hasErrors() || outcome.isEmpty() || on.isEmpty()) {
            return FailedForm.on(page, errors);
        }
        int plans = verdictService.give(
                authority, outcome.get(), on.get(), sentence, form.proofInteraction(), me.membership());
        redirect.addFlashAttribute("notice", InteractionWording.judged(outcome.get(), plans));
        return new ModelAndView("redirect:" + TargetCard.path(authority) + "#fidelisation");
    }

    private AuthorityRef read(String siren) {
        return assembler.authority(TargetCard.sirenOf(siren));
    }

    private ModelAndView view(AuthorityRef whose) {
        Siren authority = whose.siren();
        return new ModelAndView(
                "contact/verdict",
                "page",
                new LoyaltyPage(
                        whose.name(),
                        TargetCard.path(authority),
                        Stream.of(VerdictOutcome.values())
                                .map(one -> new Choice(one.word(), one.label()))
                                .toList(),
                        Stream.concat(
                                        Stream.of(new Choice("", "Une phrase suffit")),
                                        interactionQueries.of(authority, PROOFS).stream()
                                                .map(one -> new Choice(
                                                        one.id().toString(),
                                                        one.name() + " : " + beginning(one.summary()))))
                                .toList()));
    }

    private static String beginning(String summary) {
        String line = summary.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 59).strip() + "…";
    }
}
