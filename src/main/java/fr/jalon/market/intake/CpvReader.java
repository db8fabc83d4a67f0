package fr.jalon.market.intake;

import fr.jalon.shared.Cpv;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was bought, as a code. */
final class CpvReader {

    private static final String FIELD = "codeCPV";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
    /** What a spreadsheet makes of a code that it takes for a number. */
    private static final Pattern DECIMALS = Pattern.compile("[.,]0+$");

    private CpvReader() {}

    static @Nullable Cpv read(@Nullable String raw, FindingCollector notes) {
        if (raw == null) {
            notes.add(Defect.CPV_MISSING, FIELD, null);
            return null;
        }
        String code = Digits.are(raw, 8) ? raw : withoutOrnaments(raw);
        boolean glued = Digits.are(code, 9);
        Optional<Cpv> cpv = Cpv.parse(glued ? code.substring(0, 8) : code);
        if (cpv.isEmpty()) {
            notes.add(Defect.CPV_UNREADABLE, FIELD, raw);
            return null;
        }
        if (!code.equals(raw)) {
            notes.add(Defect.CPV_FORM, FIELD, raw, cpv.get());
        }
        if (glued) {
            notes.add(Defect.CPV_CHECK_GLUED, FIELD, raw, cpv.get());
        } else if (Digits.are(code.substring(0, Math.min(7, code.length())), 7)
                && (code.length() == 7 || code.charAt(7) == '-')) {
            notes.add(Defect.CPV_ZERO_LOST, FIELD, raw, cpv.get());
        }
        return cpv.get();
    }

    private static String withoutOrnaments(String raw) {
        String code = SPACE.matcher(raw).replaceAll("");
        code = DASH.matcher(code).replaceAll("-");
        return DECIMALS.matcher(code).replaceAll("");
    }
}
