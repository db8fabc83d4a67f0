package fr.jalon.account.web.own;

import fr.jalon.account.web.ReachableEmail;
import fr.jalon.reference.PlaceParser;
import fr.jalon.shared.Department;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The forms of the company's page; their field names differ, because they stand on one page. */
final class CompanyForms {

    private CompanyForms() {}

    /** Where the company works. */
    record Territory(
            @Nullable String departements,

            @Size(max = 120, message = "Le nom de la commune compte au plus 120 caractères.") @Nullable
            String commune) {

        static Territory of(Iterable<Department> departments, @Nullable String place) {
            StringBuilder codes = new StringBuilder();
            departments.forEach(one -> codes.append(codes.isEmpty() ? "" : ", ").append(one.code()));
            return new Territory(codes.toString(), place);
        }

        List<Department> checkedDepartments(BindingResult errors) {
            List<String> unknown = PlaceParser.unknown(departements);
            if (!unknown.isEmpty()) {
                errors.rejectValue(
                        "departements",
                        "unknown",
                        "Département ou région inconnu : " + String.join(", ", unknown) + ".");
            }
            return PlaceParser.departments(departements);
        }
    }

    /** Whom to invite. */
    record Invite(
            @NotBlank(message = "Indiquez l’adresse e-mail de la personne.") @ReachableEmail @Nullable
            String email,

            @Nullable Boolean responsable) {}
}
