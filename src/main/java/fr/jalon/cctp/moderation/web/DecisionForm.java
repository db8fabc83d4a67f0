package fr.jalon.cctp.moderation.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What becomes of a reaction that is out of sight. @param decision {@code montrer} or {@code confirmer} */
public record DecisionForm(
        @Nullable String decision,

        @Size(max = 2000, message = "La raison compte au plus 2 000 caractères.") @ManyLines @Nullable
        String decisionReason) {

    boolean isLifted() {
        return "montrer".equals(decision);
    }

    /** Who confirms against an appeal answers it. */
    void check(BindingResult errors) {
        if (!isLifted() && !"confirmer".equals(decision)) {
            errors.rejectValue("decision", "none", "Choisissez : montrer la remarque de nouveau, ou confirmer le masquage.");
        } else if (!isLifted() && (decisionReason == null || decisionReason.isBlank())) {
            errors.rejectValue("decisionReason", "none", "Répondez au recours : dites pourquoi le masquage est confirmé.");
        }
    }

    @Nullable
    String why() {
        return decisionReason == null || decisionReason.isBlank() ? null : decisionReason.strip();
    }
}
