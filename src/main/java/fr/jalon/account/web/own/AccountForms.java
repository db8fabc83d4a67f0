package fr.jalon.account.web.own;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The three forms of one's own account; their field names differ, because they stand on one page. */
final class AccountForms {

    private AccountForms() {}

    record Profile(
            @NotBlank(message = "Indiquez votre nom.")
            @Size(max = 120, message = "Votre nom compte au plus 120 caractères.")
            @Nullable
            String nom) {}

    record Address(
            @NotBlank(message = "Indiquez la nouvelle adresse e-mail.")
            @Email(message = "Cette adresse e-mail n’a pas la forme nom@domaine.fr.")
            @Size(max = 254, message = "Une adresse e-mail compte au plus 254 caractères.")
            @Nullable
            String email,

            @Nullable String passe) {}

    record Password(@Nullable String passeActuel, @Nullable String passeNouveau) {}
}
