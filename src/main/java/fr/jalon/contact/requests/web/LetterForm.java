package fr.jalon.contact.requests.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A letter as typed. @param version of the request, as the page showed it */
record LetterForm(
        @ManyLines
        @NotBlank(message = "La lettre est vide.")
        @Size(max = 8000, message = "La lettre compte au plus 8 000 caractères.")
        @Nullable
        String letter,

        @Nullable String version) {}
