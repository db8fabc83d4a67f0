package fr.jalon.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * Euros without tax, to the cent.
 *
 * @param euros never null; scale two
 */
public record Amount(BigDecimal euros) implements Comparable<Amount> {

    public Amount {
        euros = euros.setScale(2, RoundingMode.HALF_UP);
    }

    public static Amount of(long euros) {
        return new Amount(BigDecimal.valueOf(euros));
    }

    /**
     * Reads what a French person typed: {@code 1 234,56 €}, with any kind of space. The JDK's own parser stops at an
     * ordinary space and answers 1.
     *
     * @return empty when it is no amount
     */
    public static Optional<Amount> parse(String typed) {
        String text = typed.replaceAll("[\\s\\u00A0\\u202F€]", "").replace(',', '.');
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(new Amount(new BigDecimal(text)));
    }

    /** {@code 1 240 000 €}: narrow no-break spaces between thousands, cents only where there are some. */
    public String formatted() {
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator('\u202F');
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(euros) + "\u00A0€";
    }

    @Override
    public int compareTo(Amount other) {
        return euros.compareTo(other.euros);
    }
}
