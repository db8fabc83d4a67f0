package fr.jalon.market.intake.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line of Sirene says of a firm.
 *
 * @param line of the file, from 1
 * @param siren nine digits; null where there are none
 * @param naf as {@code 81.30Z}; null where the line gives none that is in force
 * @param fault what is wrong with the line, null when nothing is
 */
public record FirmActivity(
        long line,
        @Nullable String siren,
        @Nullable String naf,
        @Nullable Fault fault) {

    private static final Pattern CODE = Pattern.compile("(\\d{2})\\.?(\\d{2})\\s?([A-Z])");

    /** Nothing said, not to be published, waiting for a code; or a code of the nomenclatures before 2008. */
    private static final Pattern NONE = Pattern.compile("|\\[ND]|00\\.00Z|\\d{2}\\.\\d[A-Z]|\\d{2}\\.\\d{2}");

    /** Why a line is left out. */
    public enum Fault {
        COLUMNS("Le nombre de colonnes n’est pas celui de la première ligne."),
        SIREN("Le SIREN n’a pas 9 chiffres."),
        NAF("L’activité n’est pas un code NAF, comme 81.30Z.");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    static FirmActivity of(long line, String siren, String activity) {
        String number = siren.strip().replace(" ", "").replace("\u00a0", "");
        if (number.length() != 9 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new FirmActivity(line, null, null, Fault.SIREN);
        }
        String said = activity.strip().toUpperCase(Locale.ROOT);
        if (NONE.matcher(said).matches()) {
            return new FirmActivity(line, number, null, null);
        }
        Matcher code = CODE.matcher(said);
        return code.matches()
                ? new FirmActivity(line, number, code.group(1) + "." + code.group(2) + code.group(3), null)
                : new FirmActivity(line, number, null, Fault.NAF);
    }
}
