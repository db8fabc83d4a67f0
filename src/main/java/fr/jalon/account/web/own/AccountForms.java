package fr.jalon.account.web.own;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.Person;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.account.web.ReachableEmail;
import fr.jalon.site.French;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** The three forms of one's own account; their field names differ, because they stand on one page. */
final class AccountForms {

    private AccountForms() {}

    /** The page with the three as they stand. */
    static ModelAndView show(SignedIn me, PersonQueries personQueries) {
        AccountPage page = new AccountPage(
                me,
                French.email(me.email()),
                personQueries.find(me.accountId()).map(Person::held).orElse(List.of()));
        return new ModelAndView("account/account", "page", page)
                .addObject("profileForm", new Profile(me.name()))
                .addObject("addressForm", new Address("", ""))
                .addObject("passwordForm", new Password("", ""));
    }

    record Profile(
            @NotBlank(message = "Indiquez votre nom.")
            @Size(max = 120, message = "Votre nom compte au plus 120 caractères.")
            @Nullable
            String nom) {}

    record Address(
            @NotBlank(message = "Indiquez la nouvelle adresse e-mail.") @ReachableEmail @Nullable
            String email,

            @Nullable String passe) {}

    record Password(@Nullable String passeActuel, @Nullable String passeNouveau) {}
}
