package fr.jalon.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed to sign a company up. SIRET and password are checked by their own rules. */
record SignUpForm(
        @Nullable String siret,

        @NotBlank(message = "Indiquez le nom de l’entreprise.")
        @Size(max = 200, message = "Le nom de l’entreprise compte au plus 200 caractères.")
        @Nullable
        String entreprise,

        @NotBlank(message = "Indiquez votre nom.")
        @Size(max = 120, message = "Votre nom compte au plus 120 caractères.")
        @Nullable
        String nom,

        @NotBlank(message = "Indiquez votre adresse e-mail.") @ReachableEmail @Nullable
        String email,

        @Nullable String passe) {

    List<String> personal() {
        return List.of(
                AccountFieldChecks.text(entreprise), AccountFieldChecks.text(nom), AccountFieldChecks.email(email));
    }
}
