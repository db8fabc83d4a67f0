package fr.jalon.account.web.own;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.Headcount;
import fr.jalon.account.web.AccountFieldChecks;
import fr.jalon.account.web.ReachableEmail;
import fr.jalon.reference.PlaceParser;
import fr.jalon.reference.Places;
import fr.jalon.shared.Department;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The forms of the company's page; their field names differ, because they stand on one page. */
final class CompanyForms {

    private CompanyForms() {}

    /** Where the company works. */
    record Territory(
            @Nullable String departements,

            @Size(max = 120, message = "Le nom de la commune compte au plus 120 caractères.") @Nullable
            String commune,

            @Nullable String rayon) {

        private static final int FARTHEST = 1_000;

        static Territory of(Iterable<Department> departments, @Nullable String place, @Nullable Integer radius) {
            StringBuilder codes = new StringBuilder();
            departments.forEach(one -> codes.append(codes.isEmpty() ? "" : ", ").append(one.code()));
            return new Territory(codes.toString(), place, radius == null ? "" : radius.toString());
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

        /** A radius is drawn around a commune: one that is not understood is said. */
        @Nullable
        Integer checkedRadius(BindingResult errors) {
            String typed = AccountFieldChecks.text(rayon).replaceFirst("\\s*(?i:km)$", "");
            if (typed.isEmpty()) {
                return null;
            }
            int radius = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
            if (radius < 1 || radius > FARTHEST) {
                errors.rejectValue("rayon", "rayon", "Un rayon va de 1 à 1000 km, en chiffres.");
                return null;
            }
            if (Places.ofFrance().communeTyped(AccountFieldChecks.text(commune)).isEmpty()) {
                errors.rejectValue(
                        "commune", "unknown", "Commune inconnue : un rayon se compte depuis une commune de France.");
            }
            return radius;
        }
    }

    /** What the company is. */
    record Identity(
            @Nullable String naf,
            @Nullable String effectif,
            @Nullable String ess) {

        private static final Pattern NAF = Pattern.compile("(\\d{2})\\.?(\\d{2})\\s?([A-Z])");

        static Identity of(CompanyProfile profile) {
            Headcount headcount = profile.headcount();
            Boolean social = profile.ess();
            return new Identity(
                    profile.naf(),
                    headcount == null ? "" : headcount.name(),
                    social == null ? "" : social ? "oui" : "non");
        }

        @Nullable
        String checkedNaf(BindingResult errors) {
            String typed = AccountFieldChecks.text(naf).toUpperCase(Locale.ROOT);
            Matcher code = NAF.matcher(typed);
            if (typed.isEmpty()) {
                return null;
            }
            if (!code.matches()) {
                errors.rejectValue("naf", "naf", "Un code NAF compte quatre chiffres et une lettre, ex. 81.30Z.");
                return null;
            }
            return code.group(1) + "." + code.group(2) + code.group(3);
        }

        @Nullable
        Headcount headcount() {
            return Stream.of(Headcount.values())
                    .filter(one -> one.name().equals(effectif))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        Boolean social() {
            return "oui".equals(ess) ? Boolean.TRUE : "non".equals(ess) ? Boolean.FALSE : null;
        }
    }

    /** Whom to invite. */
    record Invite(
            @NotBlank(message = "Indiquez l’adresse e-mail de la personne.") @ReachableEmail @Nullable
            String email,

            @Nullable Boolean responsable) {}
}
