package fr.jalon.site;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as cells of a CSV for French spreadsheets. */
public final class CsvCell {

    private CsvCell() {}

    /**
     * Decimal comma, ISO dates, {@code ""} for null; a text that a spreadsheet would take for a formula is made plain by an
     * apostrophe before it.
     */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        String text = value.toString();
        return value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
