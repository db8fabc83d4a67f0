package fr.jalon.market.intake;

import fr.jalon.shared.Department;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where a contract is carried out. */
final class PlaceReader {

    private static final String FIELD = "lieuExecution.code";
    private static final Pattern FIVE_INSIDE = Pattern.compile("(?:^|\\D)(\\d{5}|2[ABab]\\d{3})(?:\\D|$)");

    private PlaceReader() {}

    static Award.Place read(RecordFields source, FindingCollector notes) {
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
        Defect wide = WidePlace.defect(code, type);
        if (wide != null) {
            notes.add(wide, FIELD, (type == null ? "" : type + " ") + code);
            return null;
        }
        Optional<Department> fitting = fitting(code, type);
        if (fitting.isPresent()) {
            return fitting.get();
        }
        if (code.matches("\\d{4}") && !"Code région".equals(type) && !"Code pays".equals(type)) {
            Optional<Department> padded = Department.ofPostcode("0" + code);
            if (padded.isPresent()) {
                notes.add(Defect.PLACE_ZERO_LOST, FIELD, code, "0" + code);
                return padded.get();
            }
        }
        Optional<Department> byShape = byShape(code, type);
        if (byShape.isPresent()) {
            notes.add(Defect.PLACE_TYPE, FIELD, (type == null ? "" : type + " ") + code, byShape.get());
            return byShape.get();
        }
        notes.add(Defect.PLACE_UNREADABLE, FIELD, code);
        return null;
    }

    private static Optional<Department> fitting(String code, @Nullable String type) {
        if (type == null) {
            return Optional.empty();
        }
        return switch (type) {
            case "Code postal" -> Department.ofPostcode(code);
            case "Code commune" -> Department.ofCommune(code);
            case "Code département" -> code.length() <= 3 ? Department.parse(code) : Optional.empty();
            case "Code région" -> WidePlace.overseasRegion(code);
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

    private static Optional<Department> byShape(String code, @Nullable String type) {
        Optional<Department> overseas = WidePlace.overseasCountry(code, type);
        if (overseas.isPresent()) {
            return overseas;
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
