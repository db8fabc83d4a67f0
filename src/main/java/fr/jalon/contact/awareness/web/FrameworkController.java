package fr.jalon.contact.awareness.web;

import fr.jalon.contact.awareness.domain.FrameworkDetails;
import fr.jalon.contact.awareness.domain.FrameworkFacts;
import fr.jalon.contact.awareness.domain.FrameworkQueries;
import fr.jalon.contact.awareness.domain.FrameworkService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One framework agreement, its facts and the services that may order under it. */
@Controller
@RequestMapping("/accords-cadres/{framework}")
class FrameworkController {

    private final FrameworkPageAssembler pageAssembler;
    private final FrameworkQueries frameworkQueries;
    private final FrameworkService frameworkService;

    FrameworkController(
            FrameworkPageAssembler pageAssembler,
            FrameworkQueries frameworkQueries,
            FrameworkService frameworkService) {
        this.pageAssembler = pageAssembler;
        this.frameworkQueries = frameworkQueries;
        this.frameworkService = frameworkService;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID framework) {
        return pageAssembler.view(framework);
    }

    @GetMapping("/modification")
    ModelAndView edit(@PathVariable UUID framework) {
        FrameworkDetails details = frameworkQueries.one(framework);
        return view(details)
                .addObject("form", FrameworkForm.of(details.siren().value(), details.facts(), details.version()));
    }

    @PostMapping("/modification")
    ModelAndView update(
            @PathVariable UUID framework,
            @Valid @ModelAttribute("form") FrameworkForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        FrameworkDetails details = frameworkQueries.one(framework);
        Optional<FrameworkFacts> facts = form.read(errors);
        if (facts.isEmpty()) {
            return FailedForm.on(view(details), errors);
        }
        frameworkService.update(framework, facts.get(), SeenVersion.version(form.version()));
        flash.addFlashAttribute("notice", "L’accord-cadre est enregistré.");
        return new ModelAndView("redirect:" + details.path());
    }

    @PostMapping("/services")
    ModelAndView addService(
            @PathVariable UUID framework,
            @Valid @ModelAttribute("serviceForm") ServiceForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        FrameworkDetails details = frameworkQueries.one(framework);
        if (errors.hasErrors()) {
            return FailedForm.on(pageAssembler.view(framework), errors);
        }
        String name = Objects.requireNonNull(form.serviceName()).strip();
        frameworkService.addService(framework, name);
        flash.addFlashAttribute("notice", "Ajouté : « " + name + " ».");
        return new ModelAndView("redirect:" + details.path() + "#services");
    }

    @PostMapping("/services/{service}/retrait")
    String removeService(@PathVariable UUID framework, @PathVariable UUID service, RedirectAttributes flash) {
        frameworkService.removeService(framework, service);
        flash.addFlashAttribute("notice", "Le service est retiré ; ses commandes restent.");
        return "redirect:/accords-cadres/" + framework + "#services";
    }

    private static ModelAndView view(FrameworkDetails framework) {
        return new ModelAndView(
                "contact/awareness/form",
                "page",
                new FrameworkFormPage(
                        "Modifier l’accord-cadre",
                        framework.authority(),
                        framework.path() + "/modification",
                        framework.path()));
    }
}
