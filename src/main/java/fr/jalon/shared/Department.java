package fr.jalon.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A département or overseas collectivity by its INSEE code: {@code 01} to {@code 95}, {@code 2A}, {@code 2B},
 * {@code 971} to {@code 989}.
 *
 * @param code two or three characters, never null
 */
public record Department(String code) implements Comparable<Department> {

    private static final Pattern CODE = Pattern.compile("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[46789]");

    public Department {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Code de département inconnu : « " + code + " »");
        }
    }

    /** Reads a code as published: {@code 1} is {@code 01}, {@code 2a} is {@code 2A}; empty when it is none. */
    public static Optional<Department> parse(String published) {
        String code = published.strip().toUpperCase(java.util.Locale.ROOT);
        if (code.length() == 1) {
            code = "0" + code;
        }
        return CODE.matcher(code).matches() ? Optional.of(new Department(code)) : Optional.empty();
    }

    /**
     * The département of a commune (INSEE code) or, near enough, of a postcode: Corsican postcodes 200 and 201 are 2A,
     * 202 and 206 are 2B; overseas takes three digits. A few communes get their post from the next département; a
     * postcode's answer is therefore a good guess, a commune's is sure.
     */
    public static Optional<Department> ofCommuneOrPostcode(String code) {
        String text = code.strip().toUpperCase(java.util.Locale.ROOT);
        if (text.length() != 5) {
            return Optional.empty();
        }
        if (text.startsWith("97") || text.startsWith("98")) {
            return parse(text.substring(0, 3));
        }
        if (text.startsWith("20")) {
            return Optional.of(new Department(text.charAt(2) <= '1' ? "2A" : "2B"));
        }
        return parse(text.substring(0, 2));
    }

    /** Haut-Rhin, Bas-Rhin and Moselle keep two more public holidays (local law of 1892). */
    public boolean isAlsaceMoselle() {
        return code.equals("57") || code.equals("67") || code.equals("68");
    }

    /** Whether it lies overseas (971 to 989). */
    public boolean isOverseas() {
        return code.length() == 3;
    }

    @Override
    public int compareTo(Department other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
