package fr.jalon.cctp.register.web;

import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a draft is taken back. */
public record WithdrawalForm(
        @NotBlank(message = "Dites pourquoi : tous ceux qui suivent le dialogue le liront.")
        @Size(max = 2000, message = "Le motif compte au plus 2 000 caractères.")
        @ManyLines
        @Nullable
        String withdrawalReason) {}
