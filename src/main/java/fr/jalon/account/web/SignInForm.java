package fr.jalon.account.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What is typed to sign in. */
record SignInForm(
        @NotBlank(message = "Indiquez votre adresse e-mail.") @Nullable
        String email,

        @NotBlank(message = "Indiquez votre mot de passe.") @Nullable
        String passe) {

    static SignInForm empty() {
        return new SignInForm("", "");
    }
}
