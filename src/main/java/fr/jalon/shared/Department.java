package fr.jalon.shared;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A département or overseas collectivity by its INSEE code: {@code 01} to {@code 95}, {@code 2A}, {@code 2B},
 * {@code 971} to {@code 989}.
 *
 * @param code two or three characters, never null
 */
public record Department(String code) implements Comparable<Department> {

    private static final Pattern CODE = Pattern.compile("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[46789]");

    /** All there are: rows are read by the ten thousand, and there are hardly more than a hundred. */
    private static final Map<String, Department> KNOWN = Stream.concat(
                    IntStream.rangeClosed(1, 999).mapToObj(number -> String.format("%02d", number)),
                    Stream.of("2A", "2B"))
            .filter(code -> CODE.matcher(code).matches())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Department::new));

    /** INSEE codes of communes that have since belonged to another département or collectivity. */
    private static final Map<String, String> MOVED_COMMUNES =
            Map.of("97123", "977", "97127", "978", "97150", "978", "14513", "50", "44060", "49", "49144", "44");

    public Department {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Code de département inconnu : « " + code + " »");
        }
    }

    /** Reads a code as published: {@code 1} is {@code 01}, {@code 2a} is {@code 2A}, {@code 985} is {@code 976}; empty when it is none. */
    public static Optional<Department> parse(String published) {
        String code = published.strip().toUpperCase(java.util.Locale.ROOT);
        if (code.length() == 1) {
            code = "0" + code;
        }
        if (code.equals("985")) {
            code = "976"; // Mayotte until 2011
        }
        return Optional.ofNullable(KNOWN.get(code));
    }

    /**
     * The département of a commune by its INSEE code, of today or of before it changed: Saint-Barthélemy, Saint-Martin and
     * Mayotte became collectivities with codes of their own, three communes merged into one of the next département.
     *
     * @return empty when the text is no such code
     */
    public static Optional<Department> ofCommune(String code) {
        String text = code.strip().toUpperCase(java.util.Locale.ROOT);
        String moved = MOVED_COMMUNES.get(text);
        return moved == null ? ofFiveSigns(text) : Optional.of(new Department(moved));
    }

    /**
     * The département of a postcode, near enough: Corsican postcodes 200 and 201 are 2A, 202 and 206 are 2B; overseas takes
     * three digits, but Saint-Barthélemy and Saint-Martin kept the postcodes they had in Guadeloupe. A few communes get
     * their post from the next département.
     *
     * @return empty when the text is no postcode
     */
    public static Optional<Department> ofPostcode(String code) {
        String text = code.strip().toUpperCase(java.util.Locale.ROOT);
        return switch (text) {
            case "97133" -> Optional.of(new Department("977"));
            case "97150" -> Optional.of(new Department("978"));
            default -> ofFiveSigns(text);
        };
    }

    private static Optional<Department> ofFiveSigns(String text) {
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
