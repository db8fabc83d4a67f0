package fr.jalon.cctp.moderation.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a reaction is taken out of sight. */
public record ModerationForm(
        @NotBlank(message = "Dites pourquoi : la raison est montrée à la place de la remarque.")
        @Size(max = 2000, message = "La raison compte au plus 2 000 caractères.")
        @ManyLines
        @Nullable
        String moderationReason) {}
