package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.Person;
import fr.jalon.account.domain.PersonQueries;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** The three forms of one's own account; their field names differ, because they stand on one page. */
final class AccountForms {

    private AccountForms() {}

    /** Fills the page's model: a form that failed is left as it was typed, the others as they stand. */
    static String show(Model model, SignedIn me, PersonQueries personQueries) {
        model.addAttribute("me", me)
                .addAttribute(
                        "held",
                        personQueries.find(me.accountId()).map(Person::held).orElse(List.of()));
        Map.of("profile", new Profile(me.name()), "address", new Address("", ""), "password", new Password("", ""))
                .forEach((name, form) -> {
                    if (!model.containsAttribute(name)) {
                        model.addAttribute(name, form);
                    }
                });
        return "account/account";
    }

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
