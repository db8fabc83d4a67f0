package fr.jalon.account.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The address whose password is lost. */
record ForgottenPasswordForm(
        @NotBlank(message = "Indiquez votre adresse e-mail.")
        @Email(message = "Cette adresse e-mail n’a pas la forme nom@domaine.fr.")
        @Nullable
        String email) {}
