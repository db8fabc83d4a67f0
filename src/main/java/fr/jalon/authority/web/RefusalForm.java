package fr.jalon.authority.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an authority is not for the company. */
record RefusalForm(
        @NotBlank(message = "Indiquez pourquoi cette collectivité n’est pas pour vous.")
        @Size(max = 300, message = "La raison compte au plus 300 caractères.")
        @Nullable
        String motif) {}
