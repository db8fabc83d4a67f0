package fr.jalon.market.intake;

import fr.jalon.shared.Department;
import fr.jalon.shared.PlainText;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who bought. */
final class BuyerReader {

    private static final String ATEXO_TEST_SIRET = "44090956200033";

    private BuyerReader() {}

    /** Null when the record must be rejected; the notes then say why. */
    static Award.@Nullable Buyer read(RecordFields source, FindingCollector notes) {
        String raw = identifier(source);
        if (raw == null) {
            notes.add(Defect.BUYER_MISSING, "acheteur.id", null);
            return null;
        }
        String name = TextRepair.clean(source.text("acheteur.nom", "autoriteConcedante.nom"), "acheteur.nom", notes);
        if (isTest(raw, name)) {
            notes.add(Defect.TEST_DATA, "acheteur.nom", name == null ? raw : name);
            return null;
        }
        if (AccountName.is(name)) {
            notes.add(Defect.BUYER_ACCOUNT, "acheteur.nom", name, name);
        }
        String digits = Digits.are(raw, 14) ? raw : raw.replaceAll("[\\s\\u00A0\\u202F.\\-]", "");
        if (!digits.equals(raw)) {
            notes.add(Defect.BUYER_SEPARATORS, "acheteur.id", raw, digits);
        }
        if (!Digits.are(digits, 14) && !Digits.are(digits, 13) && !Digits.are(digits, 9)) {
            notes.add(Defect.BUYER_UNREADABLE, "acheteur.id", raw);
            return null;
        }
        if (Digits.areFiller(digits)) {
            notes.add(Defect.BUYER_FILLER, "acheteur.id", raw);
            return null;
        }
        Department seat = seat(source, digits);
        if (digits.length() == 9) {
            notes.add(Defect.BUYER_SIREN, "acheteur.id", raw, digits);
            return new Award.Buyer(new Siren(digits), null, name, seat);
        }
        return withSiret(digits, raw, name, seat, notes);
    }

    static @Nullable String identifier(RecordFields source) {
        return source.text("acheteur.id", "autoriteConcedante.id");
    }

    private static Award.@Nullable Buyer withSiret(
            String digits, String raw, @Nullable String name, @Nullable Department seat, FindingCollector notes) {
        Siret siret = new Siret(digits.length() == 13 ? "0" + digits : digits);
        if (digits.length() == 13) {
            if (!siret.hasValidKey()) {
                notes.add(Defect.BUYER_UNREADABLE, "acheteur.id", raw);
                return null;
            }
            notes.add(Defect.BUYER_ZERO_LOST, "acheteur.id", raw, siret);
        } else if (!siret.hasValidKey()) {
            notes.add(Defect.BUYER_KEY, "acheteur.id", raw, siret);
        }
        return new Award.Buyer(siret.siren(), siret, name, seat);
    }

    private static boolean isTest(String id, @Nullable String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return id.equals(ATEXO_TEST_SIRET)
                || lower.contains("testville")
                || lower.contains("essentiel") && PlainText.of(lower).equals("essentiel");
    }

    /**
     * Communes (21…) and départements (22…) carry their département in the SIREN. Corsica's 20 does not tell 2A from 2B.
     */
    private static @Nullable Department seat(RecordFields source, String digits) {
        Optional<Department> said = Optional.ofNullable(source.text("acheteur_departement_code"))
                .flatMap(Department::parse)
                .or(() ->
                        Optional.ofNullable(source.text("acheteur_code_postal")).flatMap(Department::ofPostcode));
        if (said.isPresent() || !(digits.startsWith("21") || digits.startsWith("22"))) {
            return said.orElse(null);
        }
        if (digits.startsWith("21971")) {
            return Department.ofCommune("97" + digits.substring(5, 8)).orElse(null); // Saint-Barthélemy, Saint-Martin
        }
        boolean overseas = digits.startsWith("97", 2) || digits.startsWith("98", 2);
        return Department.parse(digits.substring(2, overseas ? 5 : 4)).orElse(null);
    }
}
