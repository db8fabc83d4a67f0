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

    /** Overseas by their country codes (ISO 3166-1), which some platforms use. */
    private static final Map<String, String> OVERSEAS = Map.of(
            "GP", "971", "MQ", "972", "GF", "973", "RE", "974", "PM", "975", "YT", "976", "NC", "988", "PF", "987",
            "WF", "986");

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
            Optional<Department> padded = Department.ofCommuneOrPostcode("0" + code);
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
            case "Code postal", "Code commune" -> Department.ofCommuneOrPostcode(code);
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
        if (code.matches("0\\d{2}")) {
            return Department.parse(code.substring(1));
        }
        if (code.matches("\\d{2,3}|2[AB]")) {
            return Department.parse(code);
        }
        Matcher matcher = FIVE_INSIDE.matcher(code);
        return matcher.find() ? Department.ofCommuneOrPostcode(matcher.group(1)) : Optional.empty();
    }
}
