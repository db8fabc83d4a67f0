package fr.jalon.market.intake;

import fr.jalon.shared.Department;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places that are no département: regions, countries; and the overseas ones, which are all three. */
final class WidePlace {

    private static final String REGION = "Code région";
    private static final String COUNTRY = "Code pays";
    private static final Set<String> FRANCE = Set.of("FR", "FRA", "FRANCE");
    /** By ISO 3166-1 and by INSEE. */
    private static final Set<String> FRANCE_NUMBERS = Set.of("250", "99100");

    private static final Set<String> COUNTRIES = countries();
    /** INSEE counts foreign countries as communes of a département 99. */
    private static final Pattern ABROAD_NUMBER = Pattern.compile("99|99\\d{3}");

    /** Of today and of before 2016, by INSEE, and by the European NUTS or ISO 3166-2; 34 or 45 are départements. */
    private static final Pattern REGION_CODE = Pattern.compile(
            "\\d|0\\d|11|2[1-8]|3[12]|4[1-4]|5[2-4]|7[2-6]|8[2-4]|9[134]|\\d{3}|FR[A-Z0-9]{1,2}|FR-[A-Z]{3}");

    private static final Pattern NEIGHBOUR_POSTCODE =
            Pattern.compile("(?:AD|AT?|BE?|CH|DE?|ES?|GB|IT?|LU?|MC|NL|PT?)[ -]\\d{4,5}");

    private static final Map<String, String> OVERSEAS_REGIONS = Map.of(
            "01", "971", "02", "972", "03", "973", "04", "974", "06", "976", "FRY1", "971", "FRY2", "972", "FRY3",
            "973", "FRY4", "974", "FRY5", "976");

    /** By their country codes (ISO 3166-1), of two letters or of three, which some platforms use. */
    private static final Map<String, String> OVERSEAS_COUNTRIES = Map.ofEntries(
            Map.entry("GP", "971"),
            Map.entry("GLP", "971"),
            Map.entry("MQ", "972"),
            Map.entry("MTQ", "972"),
            Map.entry("GF", "973"),
            Map.entry("GUF", "973"),
            Map.entry("RE", "974"),
            Map.entry("REU", "974"),
            Map.entry("PM", "975"),
            Map.entry("SPM", "975"),
            Map.entry("YT", "976"),
            Map.entry("MYT", "976"),
            Map.entry("BL", "977"),
            Map.entry("BLM", "977"),
            Map.entry("MF", "978"),
            Map.entry("MAF", "978"),
            Map.entry("TF", "984"),
            Map.entry("ATF", "984"),
            Map.entry("WF", "986"),
            Map.entry("WLF", "986"),
            Map.entry("PF", "987"),
            Map.entry("PYF", "987"),
            Map.entry("NC", "988"),
            Map.entry("NCL", "988"));

    private WidePlace() {}

    /**
     * What to say of a place that tells no département although it is one.
     *
     * @return null where the code may tell a département, or is no place
     */
    static @Nullable Defect defect(String code, @Nullable String type) {
        boolean country = COUNTRY.equals(type);
        if (FRANCE.contains(code) || FRANCE_NUMBERS.contains(code) && (country || type == null)) {
            return Defect.PLACE_WIDE;
        }
        if (REGION.equals(type)
                && REGION_CODE.matcher(code).matches()
                && overseasRegion(code).isEmpty()) {
            return Defect.PLACE_WIDE;
        }
        boolean named = country || type == null;
        boolean abroad = ABROAD_NUMBER.matcher(code).matches()
                || NEIGHBOUR_POSTCODE.matcher(code).matches()
                || named && COUNTRIES.contains(code) && !OVERSEAS_COUNTRIES.containsKey(code)
                || country && code.matches("\\d{3}") && Department.parse(code).isEmpty();
        return abroad ? Defect.PLACE_ABROAD : null;
    }

    /** Overseas regions are one département each. */
    static Optional<Department> overseasRegion(String code) {
        String department = OVERSEAS_REGIONS.getOrDefault(code, code.length() == 3 ? code : "");
        return Department.parse(department);
    }

    /** « NC » is New Caledonia among countries only: elsewhere it is the format's word for unknown. */
    static Optional<Department> overseasCountry(String code, @Nullable String type) {
        boolean unknown = code.equals("NC") && !COUNTRY.equals(type);
        return unknown ? Optional.empty() : Department.parse(OVERSEAS_COUNTRIES.getOrDefault(code, ""));
    }

    private static Set<String> countries() {
        Set<String> codes = new java.util.HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        return Set.copyOf(codes);
    }
}
