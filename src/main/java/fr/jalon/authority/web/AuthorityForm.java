package fr.jalon.authority.web;

import fr.jalon.reference.PlaceParser;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An authority as an admin types it. */
record AuthorityForm(
        @Nullable String siren,

        @NotBlank(message = "Indiquez le nom de la collectivité.")
        @Size(max = 300, message = "Le nom compte au plus 300 caractères.")
        @Nullable
        String nom,

        @Nullable String departement) {

    Optional<Siren> checkedSiren(BindingResult errors) {
        Optional<Siren> read = Siren.parse(text(siren));
        if (read.isEmpty()) {
            errors.rejectValue(
                    "siren",
                    "siren",
                    "Un SIREN compte 9 chiffres, sans faute de frappe. Neuf fois le même n’est celui de personne.");
        }
        return read;
    }

    @Nullable
    Department checkedDepartment(BindingResult errors) {
        String typed = text(departement);
        Optional<Department> department = PlaceParser.department(typed);
        if (!typed.isEmpty() && department.isEmpty()) {
            errors.rejectValue(
                    "departement",
                    "unknown",
                    PlaceParser.unknown(typed).isEmpty()
                            ? "Indiquez un seul département : celui du siège."
                            : "Département inconnu : " + typed + ".");
        }
        return department.orElse(null);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
