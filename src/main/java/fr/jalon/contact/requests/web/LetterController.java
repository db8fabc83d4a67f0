package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.contact.requests.domain.RequestService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.SeenVersion;
import jakarta.validation.Valid;
import java.util.Objects;
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

/** The letter of a draft, in one's own words. */
@Controller
@RequestMapping("/demandes/{request}/lettre")
class LetterController {

    private final RequestQueries requestQueries;
    private final RequestService requestService;

    LetterController(RequestQueries requestQueries, RequestService requestService) {
        this.requestQueries = requestQueries;
        this.requestService = requestService;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID request) {
        RequestDetails details = requestQueries.one(request);
        return view(details).addObject("form", new LetterForm(details.letter(), String.valueOf(details.version())));
    }

    @PostMapping
    ModelAndView write(
            @PathVariable UUID request,
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        RequestDetails details = requestQueries.one(request);
        if (errors.hasErrors()) {
            return FailedForm.on(view(details), errors);
        }
        String letter = Objects.requireNonNull(form.letter()).strip();
        requestService.write(request, letter, SeenVersion.version(form.version()));
        flash.addFlashAttribute("notice", "La lettre est enregistrée.");
        return new ModelAndView("redirect:" + details.path() + "#lettre");
    }

    private static ModelAndView view(RequestDetails details) {
        return new ModelAndView("contact/requests/letter", "page", new StepPage(details, "Modifier la lettre", ""));
    }
}
