package fr.jalon.account.web.own;

import fr.jalon.account.web.AccountFieldChecks;
import fr.jalon.shared.Department;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

        /** The codes typed, between commas, semicolons or blanks. */
        List<String> codes() {
            return Arrays.stream(AccountFieldChecks.text(departements).split("[,;\\s]+"))
                    .filter(code -> !code.isEmpty())
                    .toList();
        }

        List<Department> departments() {
            return codes().stream()
                    .map(Department::parse)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }

        /** What was typed and is no département, for the message. */
        String unknown() {
            return codes().stream()
                    .filter(code -> Department.parse(code).isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Whom to invite. */
    record Invite(
            @NotBlank(message = "Indiquez l’adresse e-mail de la personne.")
            @Email(message = "Cette adresse e-mail n’a pas la forme nom@domaine.fr.")
            @Size(max = 254, message = "Une adresse e-mail compte au plus 254 caractères.")
            @Nullable
            String email,

            @Nullable Boolean responsable) {}
}
