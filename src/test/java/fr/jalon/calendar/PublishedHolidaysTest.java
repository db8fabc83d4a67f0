package fr.jalon.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jalon.calendar.DayOff.Kind;
import fr.jalon.shared.Department;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our calendar against a list that somebody else computed (npm date-holidays). */
class PublishedHolidaysTest {

    private static final Map<String, String> PLACES = Map.of(
            "57", "57", "67", "67", "68", "68", "GP", "971", "MQ", "972", "GF", "973", "RE", "974", "YT", "976", "BL",
            "977", "MF", "978");

    @Test
    void theNationalDaysAreTheSameFrom2018To2032() throws IOException {
        List<String[]> published = published();
        for (int year = 2018; year <= 2032; year++) {
            assertThat(FrenchHolidays.of(null, year).keySet())
                    .containsExactlyInAnyOrderElementsOf(daysOf(published, "national", year));
        }
    }

    @Test
    void theLocalDaysAreTheSameFrom2018To2032() throws IOException {
        List<String[]> published = published();
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            // Saint-Martin keeps 28 May since 2018 (labour code, L3422-2); the list still says 27 May.
            long shift = place.getKey().equals("MF") ? 1 : 0;
            for (int year = 2018; year <= 2032; year++) {
                TreeSet<LocalDate> local = daysOf(published, place.getKey(), year).stream()
                        .map(day -> day.plusDays(shift))
                        .collect(Collectors.toCollection(TreeSet::new));
                local.addAll(daysOf(published, "national", year));
                assertThat(keptIn(place.getValue(), year))
                        .as("%s %d", place, year)
                        .containsExactlyInAnyOrderElementsOf(local);
            }
        }
    }

    @Test
    void daysByCustomAreKeptInTheAntillesAndMayotteOnly() {
        assertThat(custom("971")).containsExactly("Vendredi saint, chômé par usage");
        assertThat(custom("972")).containsExactly("Vendredi saint, chômé par usage");
        assertThat(custom("976")).contains("Aïd el-Fitr, chômé par usage").hasSizeBetween(4, 5);
        assertThat(custom("973")).isEmpty();
        assertThat(custom("974")).isEmpty();
        assertThat(custom("67")).isEmpty();
    }

    private static List<String> custom(String place) {
        return FrenchHolidays.of(new Department(place), 2030).values().stream()
                .filter(off -> off.kind() == Kind.CUSTOM)
                .map(DayOff::name)
                .toList();
    }

    /** The published list counts Good Friday in the Antilles, but no feast of Mayotte. */
    private static List<LocalDate> keptIn(String place, int year) {
        return FrenchHolidays.of(new Department(place), year).values().stream()
                .filter(off -> off.kind() == Kind.HOLIDAY || !place.equals("976"))
                .map(DayOff::date)
                .toList();
    }

    private static TreeSet<LocalDate> daysOf(List<String[]> published, String scope, int year) {
        return published.stream()
                .filter(row -> row[2].equals(scope))
                .map(row -> LocalDate.parse(row[0]))
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String[]> published() throws IOException {
        @Nullable String folder = System.getenv("JALON_SHARED_DATA");
        Path file = Path.of(Optional.ofNullable(folder).orElse("../shared/data"))
                .resolve("referentiels/jours-feries_fr_2018-2032.csv");
        assumeTrue(Files.exists(file), "Sans le dossier ../shared/data, la liste publiée des jours fériés manque");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }
}
