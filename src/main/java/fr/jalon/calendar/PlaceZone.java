package fr.jalon.calendar;

import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hour of a place: overseas has its own. */
public final class PlaceZone {

    private static final Map<String, ZoneId> OVERSEAS = Map.ofEntries(
            Map.entry("971", ZoneId.of("America/Guadeloupe")),
            Map.entry("972", ZoneId.of("America/Martinique")),
            Map.entry("973", ZoneId.of("America/Cayenne")),
            Map.entry("974", ZoneId.of("Indian/Reunion")),
            Map.entry("975", ZoneId.of("America/Miquelon")),
            Map.entry("976", ZoneId.of("Indian/Mayotte")),
            Map.entry("977", ZoneId.of("America/St_Barthelemy")),
            Map.entry("978", ZoneId.of("America/Marigot")),
            Map.entry("984", ZoneId.of("Indian/Kerguelen")),
            Map.entry("986", ZoneId.of("Pacific/Wallis")),
            Map.entry("987", ZoneId.of("Pacific/Tahiti")),
            Map.entry("988", ZoneId.of("Pacific/Noumea")));

    private PlaceZone() {}

    /** @param place null when it is unknown: then Paris, as for places nobody lives in */
    public static ZoneId of(@Nullable Department place) {
        return place == null ? FrenchDates.PARIS : OVERSEAS.getOrDefault(place.code(), FrenchDates.PARIS);
    }

    /** How many hours later than in Paris it is there at noon of a day; negative where it is earlier. */
    public static int hoursAheadOfParis(@Nullable Department place, LocalDate day) {
        ZonedDateTime noon = day.atTime(LocalTime.NOON).atZone(FrenchDates.PARIS);
        int there = of(place).getRules().getOffset(noon.toInstant()).getTotalSeconds();
        return (there - noon.getOffset().getTotalSeconds()) / 3600;
    }
}
