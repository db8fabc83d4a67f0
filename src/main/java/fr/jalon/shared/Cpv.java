package fr.jalon.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of the Common Procurement Vocabulary (regulation 213/2008): eight digits, from division (two) to category,
 * kept without its check digit.
 *
 * @param value eight digits, never null
 */
public record Cpv(String value) implements Comparable<Cpv> {

    private static final Pattern PUBLISHED = Pattern.compile("(\\d{7,8})(?:-\\d)?");

    public Cpv {
        if (!Luhn.allDigits(value, 8)) {
            throw new IllegalArgumentException("Un code CPV compte 8 chiffres : « " + value + " »");
        }
    }

    /**
     * Reads a code as published: the check digit is dropped, and seven digits get back the zero they lost on the left
     * (of 156 such codes met in real files, 154 are valid with a zero in front).
     *
     * @return empty when the text is no CPV code, {@code 00000000} included
     */
    public static Optional<Cpv> parse(String published) {
        Matcher matcher = PUBLISHED.matcher(published.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        String padded = digits.length() == 7 ? "0" + digits : digits;
        return padded.startsWith("00") ? Optional.empty() : Optional.of(new Cpv(padded));
    }

    /** The first two digits: what is bought, at the coarsest. */
    public String division() {
        return value.substring(0, 2);
    }

    /** Whether this is a code of works (division 45, construction), which are not renewed as services are. */
    public boolean isWorks() {
        return division().equals("45");
    }

    /** Whether this is a code of services (divisions 50 to 98; 48 is software, a supply). */
    public boolean isServices() {
        return division().compareTo("50") >= 0;
    }

    /**
     * The digits that carry meaning, without the zeros that only fill up: {@code 77310000} gives {@code 7731}; at least
     * the division.
     */
    public String significantPrefix() {
        int end = value.length();
        while (end > 2 && value.charAt(end - 1) == '0') {
            end--;
        }
        return value.substring(0, end);
    }

    @Override
    public int compareTo(Cpv other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
