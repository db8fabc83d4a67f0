package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.reaction.domain.NewReaction;
import fr.jalon.site.ManyLines;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a company adds to a remark of its own, as typed. @param confirmed what was found to tell who writes, and is kept */
record AdditionForm(
        @ManyLines @Nullable String addition, @Nullable List<String> confirmed) {

    String words() {
        return addition == null ? "" : addition.replace("\r\n", "\n").strip();
    }

    List<String> kept() {
        return confirmed == null ? List.of() : confirmed;
    }

    void check(BindingResult errors) {
        if (words().isEmpty()) {
            errors.rejectValue("addition", "none", "Écrivez ce que vous ajoutez.");
        } else if (words().length() > NewReaction.LONGEST) {
            errors.rejectValue("addition", "long", "Un complément compte au plus 100 000 caractères.");
        }
    }
}
