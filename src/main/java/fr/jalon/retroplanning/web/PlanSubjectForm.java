package fr.jalon.retroplanning.web;

import fr.jalon.reference.PlaceParser;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.shared.Department;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed to change what a plan aims at. */
public record PlanSubjectForm(
        @NotBlank(message = "Indiquez l’objet du marché visé.")
        @Size(max = 300, message = "L’objet du marché tient en 300 caractères.")
        @Nullable
        String objet,

        @NotBlank(message = "Indiquez la collectivité visée.")
        @Size(max = 200, message = "Le nom de la collectivité tient en 200 caractères.")
        @Nullable
        String collectivite,

        @Nullable String lieu,

        @Pattern(regexp = "|oui|non", message = "Choisissez pour quel J dater les actions.") @Nullable
        String prudence,

        @Nullable String version) {

    /** The département whose holidays count; empty when none was chosen. */
    public Optional<Department> place() {
        return PlaceParser.department(lieu);
    }

    public boolean cautious() {
        return !"non".equals(prudence);
    }

    public static PlanSubjectForm of(PlanDetails details) {
        String place = Optional.ofNullable(details.facts().place())
                .map(Department::code)
                .orElse("");
        return new PlanSubjectForm(
                details.title(),
                details.authorityName(),
                place,
                details.facts().cautious() ? "oui" : "non",
                String.valueOf(details.version()));
    }
}
