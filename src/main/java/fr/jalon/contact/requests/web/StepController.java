package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.Advice;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.contact.requests.domain.RequestService;
import fr.jalon.contact.requests.domain.RequestStep;
import fr.jalon.contact.requests.domain.Way;
import fr.jalon.site.FailedForm;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step of a request that asks for a day and little else; the answer and the referral have pages of their own. */
@Controller
@RequestMapping("/demandes/{request}/etapes/{step}")
class StepController {

    private final RequestQueries requestQueries;
    private final RequestService requestService;
    private final Clock clock;

    StepController(RequestQueries requestQueries, RequestService requestService, Clock clock) {
        this.requestQueries = requestQueries;
        this.requestService = requestService;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID request, @PathVariable String step) {
        return view(requestQueries.one(request), step(step)).addObject("form", StepForm.of(LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView take(
            @PathVariable UUID request,
            @PathVariable("step") String key,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            HttpServletRequest sent,
            RedirectAttributes flash) {
        RequestDetails details = requestQueries.one(request);
        RequestStep step = step(key);
        Optional<LocalDate> day = form.day(step, details, LocalDate.now(clock), errors);
        String reason = form.reason(errors);
        Way way = form.way(errors);
        Advice advice = form.advice(errors);
        if (errors.hasErrors() || day.isEmpty()) {
            return FailedForm.on(view(details, step), errors);
        }
        take(request, step, new Taken(day.get(), way, advice, reason));
        flash.addFlashAttribute("notice", "Noté : « " + step.done() + " ».");
        return new ModelAndView("redirect:" + PreviousPage.firstPageOr(sent, RequestAgenda.ANCHOR, details.path()));
    }

    /** A step as it was typed and checked. */
    private record Taken(
            LocalDate on, Way way, Advice advice, @Nullable String reason) {}

    private void take(UUID request, RequestStep step, Taken taken) {
        switch (step) {
            case SEND -> requestService.send(request, taken.on(), taken.way());
            case RECEIVE -> requestService.receive(request, taken.on());
            case REMIND -> requestService.remind(request, taken.on());
            case ADVISE -> requestService.advise(request, taken.on(), taken.advice());
            case CLOSE -> requestService.close(request, taken.on(), taken.reason());
            case ANSWER, REFER -> throw new NotFoundException("step " + step);
        }
    }

    private static RequestStep step(String key) {
        return RequestStep.of(key)
                .filter(step -> step != RequestStep.ANSWER && step != RequestStep.REFER)
                .orElseThrow(() -> new NotFoundException("step " + key));
    }

    private static ModelAndView view(RequestDetails details, RequestStep step) {
        return new ModelAndView("contact/requests/step", "page", new StepPage(details, step.title(), step.key()));
    }
}
