package fr.jalon.contact.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.domain.VerdictOutcome;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is typed to judge whether loyalty worked.
 *
 * @param outcome a word of {@code VerdictOutcome}
 * @param judgedOn the day
 * @param proofInteraction an interaction with the authority, null for none
 * @param proofWords one sentence
 */
record LoyaltyForm(
        @Nullable String outcome,
        @Nullable String judgedOn,
        @Nullable UUID proofInteraction,

        @Size(max = 400, message = "La preuve tient en 400 caractères.") @ManyLines @Nullable
        String proofWords) {

    Optional<VerdictOutcome> checkedOutcome(BindingResult errors) {
        Optional<VerdictOutcome> chosen = Arrays.stream(VerdictOutcome.values())
                .filter(one -> one.word().equals(outcome))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("outcome", "none", "Choisissez : la fidélisation a-t-elle réussi ?");
        }
        return chosen;
    }

    Optional<LocalDate> checkedDay(LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(judgedOn, "judgedOn", false, errors);
        if (day.filter(on -> on.isAfter(today)).isPresent()) {
            errors.rejectValue("judgedOn", "future", "Le verdict se rend au plus tard aujourd’hui.");
        }
        return day;
    }

    String checkedSentence(BindingResult errors) {
        String sentence = InteractionForm.text(proofWords);
        if (sentence.isEmpty() && proofInteraction == null && !errors.hasFieldErrors("proofInteraction")) {
            errors.rejectValue("proofWords", "none", "Dites sur quoi repose ce verdict : un échange, ou une phrase.");
        }
        return sentence;
    }
}
