package fr.jalon.account.web;

import fr.jalon.account.passwords.PasswordPolicy;
import fr.jalon.shared.EmailAddress;
import fr.jalon.shared.Siret;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Checks that several forms of the account share. */
public final class AccountFieldChecks {

    private AccountFieldChecks() {}

    /** Answers 404 with the page that says what to do about a link that no longer holds. */
    public static ModelAndView voidLink() {
        return new ModelAndView("account/link-void", HttpStatus.NOT_FOUND);
    }

    /** Never null: what was not typed is empty. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** An address as it is kept; what is none, as it was typed. */
    public static String email(@Nullable String typed) {
        return EmailAddress.parse(text(typed)).map(EmailAddress::value).orElse(text(typed));
    }

    /** Passwords keep their blanks. */
    public static String secret(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public static void checkPassword(
            String field, @Nullable String password, Collection<String> personal, BindingResult errors) {
        PasswordPolicy.refusal(password, personal).ifPresent(why -> errors.rejectValue(field, "password", why));
    }

    public static Optional<Siret> siret(String field, @Nullable String typed, BindingResult errors) {
        Optional<Siret> siret = Siret.parse(text(typed));
        if (siret.isEmpty()) {
            errors.rejectValue(field, "siret", noSiret(text(typed)));
        }
        return siret;
    }

    private static String noSiret(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        if (digits.length() != 14) {
            return "Un SIRET compte 14 chiffres : vous en avez donné " + digits.length() + ".";
        }
        return new Siret(digits).isFiller()
                ? "Un même chiffre répété n’est le SIRET d’aucune entreprise : indiquez le vôtre, que donne votre extrait"
                        + " Kbis."
                : "Ce SIRET contient une faute de frappe : vérifiez ses 14 chiffres.";
    }
}
