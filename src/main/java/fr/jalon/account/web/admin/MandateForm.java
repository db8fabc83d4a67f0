package fr.jalon.account.web.admin;

import fr.jalon.account.Role;
import fr.jalon.account.domain.Position;
import fr.jalon.account.web.AccountFieldChecks;
import fr.jalon.account.web.ReachableEmail;
import fr.jalon.shared.Siren;
import fr.jalon.site.Choice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Whom an admin invites: a buyer for an authority, an agent, another admin. */
record MandateForm(
        @NotBlank(message = "Indiquez l’adresse e-mail de la personne.") @ReachableEmail @Nullable
        String email,

        @NotNull(message = "Choisissez un rôle.") @Nullable Role role,
        @Nullable String siren,

        @Size(max = 200, message = "Le nom compte au plus 200 caractères.") @Nullable
        String collectivite) {

    /** The post asked for; empty, with the errors told, when the form does not make one. */
    Optional<Position> post(BindingResult errors) {
        if (role == null || role.ofCompany()) {
            if (role != null) {
                errors.rejectValue(
                        "role", "company", "Les collègues d’une entreprise sont invités par leur responsable.");
            }
            return Optional.empty();
        }
        if (role != Role.BUYER) {
            return Optional.of(Position.service(role));
        }
        Optional<Siren> authority = Siren.parse(AccountFieldChecks.text(siren));
        if (authority.isEmpty()) {
            errors.rejectValue(
                    "siren",
                    "siren",
                    "Le SIREN de la collectivité compte 9 chiffres, sans faute de frappe. Neuf fois le même n’est celui"
                            + " de personne.");
        }
        if (AccountFieldChecks.text(collectivite).isEmpty()) {
            errors.rejectValue("collectivite", "name", "Indiquez le nom de la collectivité.");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : authority.map(of -> Position.buyer(of.value(), AccountFieldChecks.text(collectivite)));
    }

    /** The roles that an admin gives. */
    static List<Choice> choices() {
        return List.of(
                new Choice(Role.BUYER.name(), "Acheteur, mandaté par une collectivité"),
                new Choice(Role.AGENT.name(), "Cellule de contact"),
                new Choice(Role.ADMIN.name(), "Administration"));
    }
}
