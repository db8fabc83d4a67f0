package fr.jalon.market.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as cells of a CSV for French spreadsheets. */
final class CsvCells {

    private CsvCells() {}

    /** Decimal comma, ISO dates, nothing for nothing; a text that a spreadsheet could run is made plain by an apostrophe. */
    static String text(@Nullable Object value) {
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
