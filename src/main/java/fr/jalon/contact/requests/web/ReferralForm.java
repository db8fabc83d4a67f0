package fr.jalon.contact.requests.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestPolicy;
import fr.jalon.contact.requests.domain.RequestStep;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The letter to the commission as typed, and the day it left. */
record ReferralForm(
        @Nullable String referralDay,

        @ManyLines
        @NotBlank(message = "La lettre à la CADA est vide.")
        @Size(max = 8000, message = "La lettre à la CADA compte au plus 8 000 caractères.")
        @Nullable
        String referralLetter) {

    Optional<LocalDate> day(RequestDetails request, LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(referralDay, "referralDay", false, errors);
        day.flatMap(on -> RequestPolicy.whyNot(RequestStep.REFER, request.milestones(), on, today))
                .ifPresent(why -> errors.rejectValue("referralDay", "step", why));
        return day;
    }
}
