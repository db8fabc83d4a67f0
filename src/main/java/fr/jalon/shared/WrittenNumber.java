package fr.jalon.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as people and programs write it: spaces, dots or commas between thousands, a currency, « HT ». */
public final class WrittenNumber {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** Amounts are without tax; one with tax is another amount and stays unread. */
    private static final Pattern CURRENCY =
            Pattern.compile("(?i)^€|(?:€|euros?|eur)?(?:\\(?(?:h\\.?t\\.?|horstaxes?)\\)?)?(?:€|euros?|eur)?$");

    private static final Pattern DOTTED_THOUSANDS =
            Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+,\\d+|-?\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern COMMA_THOUSANDS =
            Pattern.compile("-?\\d{1,3}(?:,\\d{3})+\\.\\d+|-?\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern TWO_READINGS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private WrittenNumber() {}

    /** Null when it is no number. */
    public static @Nullable BigDecimal read(String raw) {
        String text = isPlain(raw) ? raw : bare(raw);
        if (DOTTED_THOUSANDS.matcher(text).matches()) {
            text = text.replace(".", "");
        } else if (COMMA_THOUSANDS.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        text = text.replace(',', '.');
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Whether the dot or comma may as well part thousands: 12.500 is twelve and a half, or twelve thousand five hundred. */
    public static boolean hasTwoReadings(String raw) {
        return TWO_READINGS.matcher(bare(raw)).matches();
    }

    /** Digits, a dot, a sign: as programs write numbers. */
    public static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static String bare(String raw) {
        return CURRENCY.matcher(SPACE.matcher(raw).replaceAll("")).replaceAll("");
    }
}
