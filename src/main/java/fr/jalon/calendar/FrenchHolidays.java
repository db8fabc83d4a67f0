package fr.jalon.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.jalon.calendar.DayOff.Kind;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * French public holidays by département. The only class that knows Jollyday, which keeps mainland France, with
 * Alsace-Moselle as subdivisions, apart from each overseas territory (a country of its own by ISO 3166-1). Good Friday
 * is added for Guadeloupe and Martinique, where it is kept by custom; Mayotte's Muslim feasts are custom too.
 *
 * <p>Jollyday loads its data and its parsers when they are first used, and fails when two threads are first at once. So
 * all of it is loaded while this class is initialized, which the JVM lets one thread do, and one thread at a time asks it.
 */
final class FrenchHolidays {

    private static final String MAINLAND = "fr";

    private static final int ANY_YEAR = 2026;

    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("971", "gp"),
            Map.entry("972", "mq"),
            Map.entry("973", "gf"),
            Map.entry("974", "re"),
            Map.entry("975", "pm"),
            Map.entry("976", "yt"),
            Map.entry("977", "bl"),
            Map.entry("978", "mf"),
            Map.entry("986", "wf"),
            Map.entry("987", "pf"),
            Map.entry("988", "nc"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NEW_YEAR", "jour de l’An"),
            Map.entry("EASTER_MONDAY", "lundi de Pâques"),
            Map.entry("LABOUR_DAY", "fête du Travail"),
            Map.entry("VICTORY_DAY", "victoire de 1945"),
            Map.entry("ASCENSION_DAY", "Ascension"),
            Map.entry("WHIT_MONDAY", "lundi de Pentecôte"),
            Map.entry("NATIONAL_DAY", "fête nationale"),
            Map.entry("ASSUMPTION_MARY", "Assomption"),
            Map.entry("ALL_SAINTS", "Toussaint"),
            Map.entry("ARMISTICE", "armistice de 1918"),
            Map.entry("CHRISTMAS", "Noël"),
            Map.entry("GOOD_FRIDAY", "Vendredi saint"),
            Map.entry("SECOND_CHRISTMAS_DAY", "Saint-Étienne"),
            Map.entry("ABOLITION_OF_SLAVERY", "abolition de l’esclavage"),
            Map.entry("ID_UL_ADHA", "Aïd el-Kébir"),
            Map.entry("ID_AL_FITR", "Aïd el-Fitr"),
            Map.entry("MAWLID_AN_NABI", "Maoulid"),
            Map.entry("LAILAT_AL_MIRAJ", "Miradji"));

    /** By Jollyday's code of the country; loaded once, as said above. */
    private static final Map<String, HolidayManager> MANAGERS = loadManagers();

    private static final Map<String, Map<LocalDate, DayOff>> BY_PLACE_AND_YEAR = new ConcurrentHashMap<>();

    private FrenchHolidays() {}

    private static Map<String, HolidayManager> loadManagers() {
        return Stream.concat(Stream.of(MAINLAND), OVERSEAS.values().stream())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), FrenchHolidays::loadManager));
    }

    private static HolidayManager loadManager(String country) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        manager.getHolidays(Year.of(ANY_YEAR)); // loads the parsers, which the manager alone does not
        return manager;
    }

    /** Loads all there is to load, so that no later caller waits for it. */
    static void load() {
        of(null, ANY_YEAR);
    }

    /** All days off of one year that are not weekends; {@code place} null means the national ones alone. */
    static Map<LocalDate, DayOff> of(@Nullable Department place, int year) {
        String code = place == null ? "" : place.code();
        return BY_PLACE_AND_YEAR.computeIfAbsent(code + "/" + year, key -> compute(place, year));
    }

    /** The same, computed again. */
    static synchronized Map<LocalDate, DayOff> compute(@Nullable Department place, int year) {
        String code = place == null ? "" : place.code();
        HolidayManager manager = Objects.requireNonNull(MANAGERS.get(OVERSEAS.getOrDefault(code, MAINLAND)));
        String[] subdivision = place != null && place.isAlsaceMoselle() ? new String[] {code} : new String[0];
        Map<LocalDate, DayOff> days = new HashMap<>();
        for (Holiday holiday : manager.getHolidays(Year.of(year), subdivision)) {
            // The law names no Muslim feast, but Mayotte keeps them (their dates are foreseen, not announced).
            boolean custom = holiday.getPropertiesKey().contains("islamic.");
            String name = nameOf(holiday) + (custom ? ", chômé par usage" : "");
            DayOff day = new DayOff(holiday.getDate(), custom ? Kind.CUSTOM : Kind.HOLIDAY, name);
            // Two may fall on one day: a holiday by law wins, and of two such either name will do.
            days.merge(day.date(), day, (one, other) -> one.isLegal() ? one : other);
        }
        if (code.equals("971") || code.equals("972")) {
            LocalDate goodFriday = easterMonday(days).minusDays(3);
            days.put(goodFriday, new DayOff(goodFriday, Kind.CUSTOM, "Vendredi saint, chômé par usage"));
        }
        return Map.copyOf(days);
    }

    private static LocalDate easterMonday(Map<LocalDate, DayOff> days) {
        return days.values().stream()
                .filter(day -> day.name().equals("lundi de Pâques"))
                .map(DayOff::date)
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(Holiday holiday) {
        String key = holiday.getPropertiesKey();
        String last = key.substring(key.lastIndexOf('.') + 1);
        return NAMES.getOrDefault(last, holiday.getDescription(Locale.FRENCH));
    }
}
