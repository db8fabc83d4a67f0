package fr.jalon.tabular.mapping;

import java.util.regex.Pattern;

/** Understands a telephone number as French people and their spreadsheets write it. */
final class PhoneReader {

    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}.,/()\\-–]+");
    private static final String FRENCH = "[1-9]\\d{8}";

    private PhoneReader() {}

    static CellReading read(String text) {
        String bare = SIGNS.matcher(text.replace("(0)", "")).replaceAll("");
        String digits = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
        if (digits.matches("0" + FRENCH)) {
            return french(digits.substring(1));
        }
        if (digits.matches("\\+33" + FRENCH)) {
            return french(digits.substring(3));
        }
        if (digits.matches(FRENCH)) {
            return french(digits); // a spreadsheet has made a number of it, and dropped the zero
        }
        if (digits.matches("\\+33\\d*") || !digits.matches("\\+[1-9]\\d{6,14}")) {
            return CellReading.fault(
                    "Ce n’est pas un numéro de téléphone : 10 chiffres, ou l’indicatif du pays après un +.");
        }
        return CellReading.of(digits, digits);
    }

    private static CellReading french(String nine) {
        String shown = ("0" + nine).replaceAll("(\\d{2})(?=\\d)", "$1 ");
        return CellReading.of("+33" + nine, shown);
    }
}
