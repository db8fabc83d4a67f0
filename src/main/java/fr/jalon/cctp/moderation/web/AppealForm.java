package fr.jalon.cctp.moderation.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an author says against moderation. */
public record AppealForm(
        @NotBlank(message = "Dites pourquoi votre remarque devrait être visible.")
        @Size(max = 4000, message = "Le recours compte au plus 4 000 caractères.")
        @ManyLines
        @Nullable
        String appeal) {}
