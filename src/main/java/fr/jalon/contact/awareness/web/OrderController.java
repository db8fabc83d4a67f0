package fr.jalon.contact.awareness.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.awareness.domain.FrameworkDetails;
import fr.jalon.contact.awareness.domain.FrameworkQueries;
import fr.jalon.contact.awareness.domain.FrameworkService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SentOnce;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Orders under a framework agreement. */
@Controller
@RequestMapping("/accords-cadres/{framework}/commandes")
class OrderController {

    private final FrameworkPageAssembler pageAssembler;
    private final FrameworkQueries frameworkQueries;
    private final FrameworkService frameworkService;
    private final Clock clock;

    OrderController(
            FrameworkPageAssembler pageAssembler,
            FrameworkQueries frameworkQueries,
            FrameworkService frameworkService,
            Clock clock) {
        this.pageAssembler = pageAssembler;
        this.frameworkQueries = frameworkQueries;
        this.frameworkService = frameworkService;
        this.clock = clock;
    }

    @SentOnce
    @PostMapping
    ModelAndView add(
            @PathVariable UUID framework,
            @Valid @ModelAttribute("orderForm") OrderForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash) {
        FrameworkDetails details = frameworkQueries.one(framework);
        Optional<LocalDate> day = form.day(LocalDate.now(clock), errors);
        Optional<BigDecimal> amount = form.amount(errors);
        UUID service = form.service(details, errors);
        if (errors.hasErrors() || day.isEmpty() || amount.isEmpty()) {
            return FailedForm.on(pageAssembler.view(framework), errors);
        }
        frameworkService.addOrder(framework, day.get(), amount.get(), service, form.label(), me.membership());
        flash.addFlashAttribute("notice", "La commande est notée.");
        return new ModelAndView("redirect:" + details.path() + "#commandes");
    }

    @PostMapping("/{order}/retrait")
    String remove(@PathVariable UUID framework, @PathVariable UUID order, RedirectAttributes flash) {
        frameworkService.removeOrder(framework, order);
        flash.addFlashAttribute("notice", "La commande est retirée.");
        return "redirect:/accords-cadres/" + framework + "#commandes";
    }
}
