package fr.jalon.tabular.mapping;

import fr.jalon.shared.EmailAddress;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import fr.jalon.shared.WrittenNumber;
import fr.jalon.tabular.FieldKind;
import fr.jalon.tabular.reading.CellText;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Understands a cell as a value of some kind. */
public final class CellReader {

    private static final Pattern FORMULA_ERROR =
            Pattern.compile("#(?:N/A|REF!|VALUE!|VALEUR!|DIV/0!|NAME\\?|NOM\\s?\\?|NUM!|NOMBRE!|NULL!|NUL!)");

    private CellReader() {}

    /** An empty cell is understood to say nothing. */
    public static CellReading read(FieldKind kind, String cell) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return CellReading.of("", "");
        }
        if (FORMULA_ERROR.matcher(text).matches()) {
            return CellReading.fault("La formule de cette cellule est en erreur.");
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return CellReading.fault("Un caractère est illisible : corrigez-le dans le fichier.");
        }
        return switch (kind) {
            case TEXT -> CellReading.of(text, text);
            case EMAIL -> email(text);
            case PHONE -> PhoneReader.read(text);
            case DATE -> DateCellReader.read(text);
            case NUMBER -> number(text);
            case SIREN ->
                Siren.parse(text)
                        .map(siren -> CellReading.of(siren.value(), siren.formatted()))
                        .orElse(CellReading.fault("Un SIREN compte 9 chiffres, sans faute de frappe."));
            case SIRET ->
                Siret.parse(text)
                        .map(siret -> CellReading.of(siret.value(), siret.formatted()))
                        .orElse(CellReading.fault("Un SIRET compte 14 chiffres, sans faute de frappe."));
        };
    }

    private static CellReading email(String text) {
        String address = text.regionMatches(true, 0, "mailto:", 0, 7) ? text.substring(7) : text;
        return EmailAddress.parse(address)
                .map(email -> CellReading.of(email.value(), EmailAddress.shown(email.value())))
                .orElseGet(() -> CellReading.fault(EmailAddress.refusal(address).orElse("")));
    }

    private static CellReading number(String text) {
        BigDecimal number = WrittenNumber.read(text);
        if (number == null || Math.abs((long) number.scale()) > 30) {
            return CellReading.fault("Ce n’est pas un nombre.");
        }
        if (text.indexOf('.') >= 0 && WrittenNumber.hasTwoReadings(text)) {
            return CellReading.fault("Ce point sépare-t-il les milliers ou les décimales ? Écrivez le nombre sans"
                    + " séparateur de milliers, avec une virgule décimale.");
        }
        String plain = number.toPlainString();
        return CellReading.of(plain, plain.replace('.', ','));
    }
}
