package fr.jalon.cctp.answering.web;

import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.site.ChoiceInput;
import fr.jalon.site.ManyLines;
import fr.jalon.site.SeenVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An answer as typed.
 *
 * @param answerVersion of the answer that was on the page
 * @param retour the clause of the merging page from which it was sent; empty from the remark's own page
 */
record FateForm(
        @Nullable String answerFate,
        @ManyLines @Nullable String answerWords,
        @Nullable String answerVersion,
        @Nullable String retour) {

    static FateForm of(RemarkRow row) {
        return new FateForm(row.fateName(), row.words(), String.valueOf(row.seen()), "");
    }

    @Nullable
    AnswerFate fate(BindingResult errors) {
        Optional<AnswerFate> fate = ChoiceInput.read(AnswerFate.class, answerFate, "answerFate", errors);
        String words = words(errors);
        if (words == null && fate.filter(AnswerFate::saysWhy).isPresent()) {
            errors.rejectValue(
                    "answerWords",
                    "why",
                    fate.get() == AnswerFate.ANSWERED
                            ? "Écrivez la réponse."
                            : "Dites pourquoi : c’est ce que les entreprises liront.");
        }
        return fate.orElse(null);
    }

    private @Nullable String words(BindingResult errors) {
        String words = words();
        if (words != null && words.length() > AnswerService.LONGEST) {
            errors.rejectValue("answerWords", "long", "Une réponse compte au plus 20 000 caractères.");
        }
        return words;
    }

    @Nullable
    String words() {
        return Typed.text(answerWords);
    }

    @Nullable
    Long seen() {
        return SeenVersion.version(answerVersion);
    }
}
