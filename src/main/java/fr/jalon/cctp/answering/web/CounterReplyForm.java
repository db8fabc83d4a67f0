package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.answering.domain.CounterOutcome;
import fr.jalon.site.Choice;
import fr.jalon.site.ChoiceInput;
import fr.jalon.site.ManyLines;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a company says to a counter-proposal. */
record CounterReplyForm(
        @Nullable String counterOutcome,
        @ManyLines @Nullable String counterReply) {

    public List<Choice> outcomes() {
        return List.of(
                new Choice("", "choisissez"),
                new Choice("ACCEPTED", "Oui, cette formulation nous va"),
                new Choice("REFUSED", "Non"),
                new Choice("REPLIED", "Ni oui ni non : nous répondons"));
    }

    CounterOutcome outcome(BindingResult errors) {
        Optional<CounterOutcome> outcome =
                ChoiceInput.read(CounterOutcome.class, counterOutcome, "counterOutcome", errors);
        if (!errors.hasErrors() && (outcome.isEmpty() || outcome.get() == CounterOutcome.SENT)) {
            errors.rejectValue("counterOutcome", "none", "Choisissez une réponse.");
        }
        String words = words();
        if (outcome.orElse(null) == CounterOutcome.REPLIED && words == null) {
            errors.rejectValue("counterReply", "none", "Écrivez votre réponse.");
        }
        if (words != null && words.length() > AnswerService.LONGEST) {
            errors.rejectValue("counterReply", "long", "Une réponse compte au plus 20 000 caractères.");
        }
        return outcome.orElse(CounterOutcome.SENT);
    }

    @Nullable
    String words() {
        return Typed.text(counterReply);
    }
}
