package fr.jalon.authority.web;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.AuthorityFacts;
import fr.jalon.shared.Department;
import fr.jalon.site.Choice;
import fr.jalon.site.ManyLines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** All that an admin may say of an authority. @param vu the version that the page showed */
record AuthorityFactsForm(
        @NotBlank(message = "Indiquez le nom de la collectivité.")
        @Size(max = 300, message = "Le nom compte au plus 300 caractères.")
        @Nullable
        String nom,

        @Nullable String nature,
        @Nullable String departement,

        @Size(max = 200, message = "La commune compte au plus 200 caractères.") @Nullable
        String siege,

        @Size(max = 500, message = "L’adresse compte au plus 500 caractères.") @Nullable
        String adresse,

        @Nullable String population,

        @Size(max = 300, message = "Le site compte au plus 300 caractères.") @Nullable
        String site,

        @Size(max = 300, message = "Le profil d’acheteur compte au plus 300 caractères.") @Nullable
        String profil,

        @ManyLines @Size(max = 2000, message = "Les autres noms comptent au plus 2 000 caractères.") @Nullable
        String autres,

        @Nullable String vu) {

    static AuthorityFactsForm of(AuthorityDetails details) {
        AuthorityFacts facts = details.facts();
        return new AuthorityFactsForm(
                facts.name(),
                facts.kind() == null ? "" : facts.kind().name(),
                facts.department() == null ? "" : facts.department().code(),
                facts.seat(),
                facts.address(),
                facts.population() == null ? "" : facts.population().toString(),
                facts.website(),
                facts.platform(),
                facts.aliases(),
                String.valueOf(details.seen()));
    }

    /** What was typed; where it cannot be understood, the errors say so. */
    AuthorityFacts facts(BindingResult errors) {
        Department place = new AuthorityForm("", nom, departement).checkedDepartment(errors);
        String web = AuthorityForm.text(site);
        if (!web.isEmpty() && !web.matches("(?i)(https?://)?[^\\s:/]+\\.[^\\s:/]{2,}(/\\S*)?")) {
            errors.rejectValue("site", "site", "Indiquez une adresse de site, par exemple www.nantes.fr.");
        }
        return new AuthorityFacts(
                AuthorityForm.text(nom),
                kind(errors),
                place,
                known(siege),
                known(adresse),
                inhabitants(errors),
                known(site),
                known(profil),
                known(lines(autres)));
    }

    private @Nullable AuthorityKind kind(BindingResult errors) {
        String typed = AuthorityForm.text(nature);
        Optional<AuthorityKind> kind = Arrays.stream(AuthorityKind.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
        if (!typed.isEmpty() && kind.isEmpty()) {
            errors.rejectValue("nature", "nature", "Choisissez une nature de la liste.");
        }
        return kind.orElse(null);
    }

    private @Nullable Integer inhabitants(BindingResult errors) {
        String digits = AuthorityForm.text(population).replaceAll("[\\s\\u00A0\\u202F.]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,9}")) {
            errors.rejectValue("population", "population", "Indiquez un nombre d’habitants, par exemple 12 500.");
            return null;
        }
        return Integer.valueOf(digits);
    }

    /** One name a line, none twice. */
    private static String lines(@Nullable String typed) {
        return AuthorityForm.text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String known(@Nullable String typed) {
        String text = AuthorityForm.text(typed);
        return text.isEmpty() ? null : text;
    }

    /** For the select of kinds. */
    static List<Choice> kinds(String none) {
        List<Choice> kinds = new ArrayList<>(List.of(new Choice("", none)));
        for (AuthorityKind kind : AuthorityKind.values()) {
            kinds.add(new Choice(kind.name(), kind.label()));
        }
        return kinds;
    }
}
