package fr.jalon.contact.requests.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.requests.domain.Answer;
import fr.jalon.contact.requests.domain.AnswerOutcome;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestPolicy;
import fr.jalon.contact.requests.domain.RequestStep;
import fr.jalon.shared.Amount;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An answer as typed. */
record AnswerForm(
        @Nullable String answerDay,
        @Nullable String decision,

        @ManyLines @Size(max = 2000, message = "Ce qui a été communiqué : 2 000 caractères au plus.") @Nullable
        String given,

        @ManyLines @Size(max = 2000, message = "Ce qui a été refusé : 2 000 caractères au plus.") @Nullable
        String withheld,

        @Size(max = 200, message = "La note du titulaire : 200 caractères au plus.") @Nullable
        String holderMark,

        @Size(max = 300, message = "Le classement : 300 caractères au plus.") @Nullable
        String ranking,

        @Size(max = 300, message = "Les critères : 300 caractères au plus.") @Nullable
        String criteria,

        @Nullable String winningPrice) {

    static AnswerForm of(@Nullable Answer known, LocalDate today) {
        if (known == null) {
            return new AnswerForm(today.toString(), AnswerOutcome.GIVEN.name(), "", "", "", "", "", "");
        }
        return new AnswerForm(
                known.answeredOn().toString(),
                known.outcome().name(),
                known.given(),
                known.withheld(),
                known.holderMark(),
                known.ranking(),
                known.criteria(),
                known.price() == null ? "" : known.price().toPlainString().replace('.', ','));
    }

    Optional<Answer> read(RequestDetails request, LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(answerDay, "answerDay", false, errors);
        day.flatMap(on -> RequestPolicy.whyNot(RequestStep.ANSWER, request.milestones(), on, today))
                .ifPresent(why -> errors.rejectValue("answerDay", "step", why));
        AnswerOutcome what = Arrays.stream(AnswerOutcome.values())
                .filter(one -> one.name().equals(decision))
                .findFirst()
                .orElse(null);
        if (what == null) {
            errors.rejectValue("decision", "decision", "Dites ce qui a été répondu.");
        }
        BigDecimal price = price(errors);
        return day.isEmpty() || what == null
                ? Optional.empty()
                : Optional.of(new Answer(
                        day.get(),
                        what,
                        text(given),
                        text(withheld),
                        text(holderMark),
                        text(ranking),
                        text(criteria),
                        price));
    }

    private @Nullable BigDecimal price(BindingResult errors) {
        String typed = text(winningPrice);
        if (typed == null) {
            return null;
        }
        BigDecimal price = Amount.parse(typed)
                .map(Amount::euros)
                .filter(euros -> euros.signum() >= 0)
                .orElse(null);
        if (price == null) {
            errors.rejectValue(
                    "winningPrice", "price", "Ce montant ne se lit pas : écrivez-le comme 186 000 ou 186 000,50.");
        }
        return price;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
