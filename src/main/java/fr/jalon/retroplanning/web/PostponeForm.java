package fr.jalon.retroplanning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to give an action another day. */
record PostponeForm(
        @Nullable String date,

        @NotBlank(message = "Dites pourquoi : vos collègues le liront à côté de la date.")
        @Size(max = 300, message = "La raison tient en 300 caractères.")
        @Nullable
        String raison,

        @Nullable String version) {

    static PostponeForm empty() {
        return new PostponeForm("", "", null);
    }
}
