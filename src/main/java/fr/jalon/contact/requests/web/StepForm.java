package fr.jalon.contact.requests.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.requests.domain.Advice;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestPolicy;
import fr.jalon.contact.requests.domain.RequestStep;
import fr.jalon.contact.requests.domain.Way;
import fr.jalon.site.ChoiceInput;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is typed when a step has happened; each step asks for some of it. */
record StepForm(
        @Nullable String stepDay,
        @Nullable String stepWay,
        @Nullable String stepAdvice,
        @Nullable String stepReason) {

    private static final int REASON = 300;

    static StepForm of(LocalDate today) {
        return new StepForm(today.toString(), Way.MAIL.name(), Advice.FAVOURABLE.name(), "");
    }

    /** The day, when the step can have happened then; otherwise the errors say why not. */
    Optional<LocalDate> day(RequestStep step, RequestDetails request, LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(stepDay, "stepDay", false, errors);
        day.flatMap(on -> RequestPolicy.whyNot(step, request.milestones(), on, today))
                .ifPresent(why -> errors.rejectValue("stepDay", "step", why));
        return day;
    }

    Way way(BindingResult errors) {
        return ChoiceInput.read(Way.class, stepWay, "stepWay", errors).orElse(Way.MAIL);
    }

    Advice advice(BindingResult errors) {
        return ChoiceInput.read(Advice.class, stepAdvice, "stepAdvice", errors).orElse(Advice.FAVOURABLE);
    }

    @Nullable
    String reason(BindingResult errors) {
        String typed = stepReason == null ? "" : stepReason.strip();
        if (typed.length() > REASON) {
            errors.rejectValue("stepReason", "long", "La raison compte au plus 300 caractères.");
        }
        return typed.isEmpty() ? null : typed;
    }
}
