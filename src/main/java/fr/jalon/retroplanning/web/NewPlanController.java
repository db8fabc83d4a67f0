package fr.jalon.retroplanning.web;

import fr.jalon.account.SignedIn;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Contracts;
import fr.jalon.reference.Nomenclature;
import fr.jalon.retroplanning.Retroplannings;
import fr.jalon.retroplanning.domain.NewPlan;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lays a new plan, from a running contract or by hand. */
@Controller
class NewPlanController {

    private final Retroplannings plans;
    private final PlanService planService;
    private final Contracts contracts;
    private final Nomenclature nomenclature;
    private final Templates templates;
    private final Clock clock;

    NewPlanController(
            Retroplannings plans,
            PlanService planService,
            Contracts contracts,
            Nomenclature nomenclature,
            Templates templates,
            Clock clock) {
        this.plans = plans;
        this.planService = planService;
        this.contracts = contracts;
        this.nomenclature = nomenclature;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/retroplannings/nouveau")
    ModelAndView blank(@RequestParam(required = false) @Nullable UUID marche) {
        Optional<ContractSummary> fact = Optional.ofNullable(marche)
                .map(id -> contracts.find(id).orElseThrow(() -> new NotFoundException("contract " + id)));
        NewPlanForm form = fact.map(contract -> NewPlanDefaults.from(contract, LocalDate.now(clock)))
                .orElseGet(NewPlanForm::empty);
        return view(fact).addObject("form", form);
    }

    @PostMapping("/retroplannings")
    @SentOnce
    ModelAndView create(
            @Valid @ModelAttribute("form") NewPlanForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Optional<ContractSummary> contract = form.contract().flatMap(contracts::find);
        Optional<Siren> authority = contract.map(ContractSummary::buyer).or(() -> form.authority(errors));
        Optional<Template> template = form.template(templates, errors);
        NewPlanDefaults.checkPlace(form.lieu(), errors);
        Optional<DateWindow> j = DayJForm.window(form.j(), form.jMin(), form.jMax(), LocalDate.now(clock), errors);
        if (errors.hasErrors() || template.isEmpty() || j.isEmpty()) {
            return FailedForm.on(view(contract), errors);
        }
        UUID plan = planService.create(wanted(form, contract, authority, template.get(), j.get()), me.membership());
        redirect.addFlashAttribute("notice", "Le rétroplanning est prêt : chaque date dit d’où elle vient.");
        return new ModelAndView("redirect:/retroplannings/" + plan);
    }

    private NewPlan wanted(
            NewPlanForm form,
            Optional<ContractSummary> contract,
            Optional<Siren> authority,
            Template template,
            DateWindow j) {
        return new NewPlan(
                Objects.requireNonNull(form.objet()).strip(),
                Objects.requireNonNull(form.collectivite()).strip(),
                authority.orElse(null),
                form.place().orElse(null),
                contract.map(ContractSummary::id).orElse(null),
                template,
                j,
                form.cautious());
    }

    private ModelAndView view(Optional<ContractSummary> contract) {
        return new ModelAndView(
                "retroplanning/new",
                "page",
                NewPlanPage.of(
                        nomenclature,
                        templates.choices(),
                        contract.orElse(null),
                        contract.map(fact -> plans.ofContract(fact.id())).orElse(List.of()),
                        LocalDate.now(clock)));
    }
}
