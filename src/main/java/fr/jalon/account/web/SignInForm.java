package fr.jalon.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to sign in. */
record SignInForm(
        @NotBlank(message = "Indiquez votre adresse e-mail.") @ReachableEmail @Nullable
        String email,

        @NotBlank(message = "Indiquez votre mot de passe.")
        @Size(max = 128, message = "Un mot de passe compte au plus 128 caractères.")
        @Nullable
        String passe) {}
