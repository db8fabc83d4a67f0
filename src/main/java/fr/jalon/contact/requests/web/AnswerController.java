package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.Answer;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.contact.requests.domain.RequestService;
import fr.jalon.site.FailedForm;
import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** What the authority answered, and the facts it taught. */
@Controller
@RequestMapping("/demandes/{request}/reponse")
class AnswerController {

    private final RequestQueries requestQueries;
    private final RequestService requestService;
    private final Clock clock;

    AnswerController(RequestQueries requestQueries, RequestService requestService, Clock clock) {
        this.requestQueries = requestQueries;
        this.requestService = requestService;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID request) {
        RequestDetails details = requestQueries.one(request);
        return view(details).addObject("form", AnswerForm.of(details.answer(), LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable UUID request,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            HttpServletRequest sent,
            RedirectAttributes flash) {
        RequestDetails details = requestQueries.one(request);
        Optional<Answer> answer = form.read(details, LocalDate.now(clock), errors);
        if (errors.hasErrors() || answer.isEmpty()) {
            return FailedForm.on(view(details), errors);
        }
        requestService.answer(request, answer.get());
        flash.addFlashAttribute("notice", "La réponse est notée : ce qu’elle apprend figure sur la fiche de la cible.");
        return new ModelAndView(
                "redirect:" + PreviousPage.firstPageOr(sent, RequestAgenda.ANCHOR, details.path() + "#reponse"));
    }

    private static ModelAndView view(RequestDetails details) {
        return new ModelAndView("contact/requests/answer", "page", new StepPage(details, "Noter la réponse", ""));
    }
}
