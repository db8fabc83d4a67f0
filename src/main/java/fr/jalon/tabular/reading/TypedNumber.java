package fr.jalon.tabular.reading;

import java.math.BigDecimal;
import java.math.MathContext;

/** The number of a typed cell as French people write it. */
final class TypedNumber {

    /** What spreadsheets keep; what goes beyond it is the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final int LONGEST = 40;

    private TypedNumber() {}

    /** With a decimal comma and no exponent; as it stands where it is no number of this world. */
    static String text(String raw) {
        if (raw.length() > LONGEST) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw.strip()).round(PRECISION);
            if (Math.abs((long) number.scale()) > LONGEST) {
                return raw;
            }
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return plain.toPlainString().replace('.', ',');
        } catch (NumberFormatException e) {
            return raw;
        }
    }
}
