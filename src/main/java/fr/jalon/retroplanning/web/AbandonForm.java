package fr.jalon.retroplanning.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param raison why a plan is no longer followed; may be left out */
public record AbandonForm(
        @Size(max = 300, message = "La raison tient en 300 caractères : raccourcissez-la.") @Nullable
        String raison) {

    public String reason() {
        return raison == null || raison.isBlank() ? "sans raison indiquée" : raison.strip();
    }
}
