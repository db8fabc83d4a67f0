package fr.jalon.market.intake;

import fr.jalon.shared.Department;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where a contract is carried out. */
final class PlaceReader {

    private static final String FIELD = "lieuExecution.code";
    private static final Pattern FIVE_INSIDE = Pattern.compile("(?:^|\\D)(\\d{5}|2[ABab]\\d{3})(?:\\D|$)");

    /** Overseas by their country codes (ISO 3166-1), of two letters or of three, which some platforms use. */
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
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

    private PlaceReader() {}

    static Award.Place read(Source source, FindingCollector notes) {
        String code = source.text(FIELD, "lieuExecution_code");
        String type =
                Vocabulary.PLACE_TYPE.read(source.text("lieuExecution.typeCode", "lieuExecution_typeCode"), notes);
        String name = TextRepair.clean(source.text("lieuExecution.nom"), "lieuExecution.nom", notes);
        if (code == null) {
            return name == null && type == null ? Award.Place.UNKNOWN : new Award.Place(null, null, type, name);
        }
        return new Award.Place(department(code.toUpperCase(Locale.ROOT), type, notes), code, type, name);
    }

    private static @Nullable Department department(String code, @Nullable String type, FindingCollector notes) {
        if (isWide(code, type)) {
            return null; // a whole region or country: no département, and nothing wrong
        }
        Optional<Department> fitting = fitting(code, type);
        if (fitting.isPresent()) {
            return fitting.get();
        }
        if (code.matches("\\d{4}")) {
            Optional<Department> padded = Department.ofPostcode("0" + code);
            if (padded.isPresent()) {
                notes.add(Defect.PLACE_ZERO_LOST, FIELD, code, "0" + code);
                return padded.get();
            }
        }
        Optional<Department> byShape = byShape(code);
        if (byShape.isPresent()) {
            notes.add(Defect.PLACE_TYPE, FIELD, (type == null ? "" : type + " ") + code, byShape.get());
            return byShape.get();
        }
        notes.add(Defect.PLACE_UNREADABLE, FIELD, code);
        return null;
    }

    private static boolean isWide(String code, @Nullable String type) {
        return "Code pays".equals(type) && code.matches("[A-Z]{2,3}|\\d{2,3}") && !OVERSEAS.containsKey(code)
                || "Code région".equals(type) && code.matches("\\d{1,3}|FR[A-Z0-9]{1,3}");
    }

    private static Optional<Department> fitting(String code, @Nullable String type) {
        if (type == null) {
            return Optional.empty();
        }
        return switch (type) {
            case "Code postal" -> Department.ofPostcode(code);
            case "Code commune" -> Department.ofCommune(code);
            case "Code département" -> code.length() <= 3 ? Department.parse(code) : Optional.empty();
            case "Code arrondissement" -> firstDigits(code, 3);
            case "Code canton" -> firstDigits(code, 4);
            default -> Optional.empty();
        };
    }

    /** An arrondissement is its département and one digit more, a canton two more. */
    private static Optional<Department> firstDigits(String code, int length) {
        if (code.matches("97\\d+") && code.length() == length + 1) {
            return Department.parse(code.substring(0, 3));
        }
        return code.length() == length ? Department.parse(code.substring(0, 2)) : Optional.empty();
    }

    private static Optional<Department> byShape(String code) {
        String overseas = OVERSEAS.get(code);
        if (overseas != null) {
            return Department.parse(overseas);
        }
        if (code.matches("69[DM]")) {
            return Department.parse("69"); // the département without Lyon, and Lyon
        }
        if (code.matches("0\\d{2}")) {
            return Department.parse(code.substring(1));
        }
        if (code.matches("\\d{2,3}|2[AB]")) {
            return Department.parse(code);
        }
        Matcher matcher = FIVE_INSIDE.matcher(code);
        return matcher.find() ? Department.ofPostcode(matcher.group(1)) : Optional.empty();
    }
}
