package fr.jalon.account.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The address whose password is lost. */
record ForgottenPasswordForm(
        @NotBlank(message = "Indiquez votre adresse e-mail.") @ReachableEmail @Nullable
        String email) {}
