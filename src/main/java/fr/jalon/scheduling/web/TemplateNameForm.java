package fr.jalon.scheduling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to name a draft.
 *
 * @param nom without spaces around it
 * @param edit the edit of the draft that the page showed
 */
public record TemplateNameForm(
        @NotBlank(message = "Donnez un nom au modèle.")
        @Size(max = LONGEST, message = "Le nom tient en 80 caractères.")
        @Nullable
        String nom,

        @Nullable String edit) {

    /** In characters. */
    static final int LONGEST = 80;

    public TemplateNameForm {
        nom = nom == null ? null : nom.strip();
    }

    /** The edit of the draft that the page showed; -1, which no draft has, when it cannot be read. */
    int seen() {
        return edit != null && edit.matches("\\d{1,9}") ? Integer.parseInt(edit) : -1;
    }
}
