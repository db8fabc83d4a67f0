package fr.jalon.retroplanning.web;

import fr.jalon.reference.PlaceParser;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is typed to create a plan.
 *
 * @param marche the running contract it comes from
 * @param modele the key of the template; the one for most contracts when none is sent
 * @param prudence {@code non} to date actions for the likely J instead of the earliest
 * @param lieu the code of the département whose holidays count
 */
public record NewPlanForm(
        @Nullable String marche,

        @NotBlank(message = "Indiquez l’objet du marché visé.")
        @Size(max = 300, message = "L’objet du marché tient en 300 caractères.")
        @Nullable
        String objet,

        @NotBlank(message = "Indiquez la collectivité visée.")
        @Size(max = 200, message = "Le nom de la collectivité tient en 200 caractères.")
        @Nullable
        String collectivite,

        @Pattern(regexp = "|\\d{3} ?\\d{3} ?\\d{3}", message = "Un SIREN compte 9 chiffres.") @Nullable
        String siren,

        @Nullable String modele,
        @Nullable String lieu,
        @Nullable String j,
        @Nullable String jMin,
        @Nullable String jMax,

        @Pattern(regexp = "|oui|non", message = "Choisissez pour quel J dater les actions.") @Nullable
        String prudence) {

    /** The template chosen, the one for most contracts when none was; one that there is not, as the errors then say. */
    public Optional<Template> template(Templates templates, BindingResult errors) {
        if (modele == null || modele.isEmpty()) {
            return Optional.of(BuiltInTemplates.SERVICES_ET_FOURNITURES);
        }
        Optional<Template> chosen = templates.newest(modele);
        if (templates.isRetired(modele)) {
            errors.rejectValue("modele", "retired", "Ce modèle a été retiré : choisissez-en un autre.");
        } else if (chosen.isEmpty()) {
            errors.rejectValue("modele", "unknown", "Ce modèle n’existe pas : choisissez-en un dans la liste.");
        }
        return chosen;
    }

    /** The département whose holidays count; empty when none was chosen. */
    public Optional<Department> place() {
        return PlaceParser.department(lieu);
    }

    public boolean cautious() {
        return !"non".equals(prudence);
    }

    /** The authority's SIREN as typed; empty when none was, or it is none, and then the errors say so. */
    public Optional<Siren> authority(BindingResult errors) {
        String digits = siren == null ? "" : siren.replaceAll("\\s", "");
        if (!digits.matches("\\d{9}")) {
            return Optional.empty(); // its pattern has said so already
        }
        Siren typed = new Siren(digits);
        if (!typed.hasValidKey()) {
            errors.rejectValue("siren", "key", "Ce SIREN n’existe pas : vérifiez ses 9 chiffres, ou laissez vide.");
        }
        return Optional.of(typed);
    }

    /** The running contract's id; empty when there is none, or what was sent is none. */
    public Optional<UUID> contract() {
        try {
            return Optional.ofNullable(marche).filter(id -> !id.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a hidden field that somebody changed: the plan is made by hand then
        }
    }

    public static NewPlanForm empty() {
        return new NewPlanForm(null, "", "", "", "", "", "", "", "", "oui");
    }
}
