package fr.jalon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchHolidaysTest {

    private static final Map<LocalDate, String> NATIONAL_2027 = Map.ofEntries(
            Map.entry(LocalDate.of(2027, 1, 1), "jour de l’An"),
            Map.entry(LocalDate.of(2027, 3, 29), "lundi de Pâques"),
            Map.entry(LocalDate.of(2027, 5, 1), "fête du Travail"),
            Map.entry(LocalDate.of(2027, 5, 6), "Ascension"),
            Map.entry(LocalDate.of(2027, 5, 8), "victoire de 1945"),
            Map.entry(LocalDate.of(2027, 5, 17), "lundi de Pentecôte"),
            Map.entry(LocalDate.of(2027, 7, 14), "fête nationale"),
            Map.entry(LocalDate.of(2027, 8, 15), "Assomption"),
            Map.entry(LocalDate.of(2027, 11, 1), "Toussaint"),
            Map.entry(LocalDate.of(2027, 11, 11), "armistice de 1918"),
            Map.entry(LocalDate.of(2027, 12, 25), "Noël"));

    @Test
    void theElevenOfTheLawHoldEverywhere() {
        assertThat(names(FrenchHolidays.compute(null, 2027))).isEqualTo(NATIONAL_2027);
        assertThat(names(FrenchHolidays.compute(new Department("44"), 2027))).isEqualTo(NATIONAL_2027);
        assertThat(FrenchHolidays.of(null, 2027)).isEqualTo(FrenchHolidays.compute(null, 2027));
    }

    @ParameterizedTest
    @ValueSource(strings = {"57", "67", "68"})
    void alsaceAndMoselleHaveTwoMoreByLaw(String place) {
        Map<LocalDate, DayOff> days = FrenchHolidays.compute(new Department(place), 2027);

        Map<LocalDate, String> expected = new HashMap<>(NATIONAL_2027);
        expected.put(LocalDate.of(2027, 3, 26), "Vendredi saint");
        expected.put(LocalDate.of(2027, 12, 26), "Saint-Étienne");
        assertThat(names(days)).isEqualTo(expected);
        assertThat(days.values()).allMatch(DayOff::isLegal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"971", "972"})
    void theAntillesKeepGoodFridayByCustomAndTheEndOfSlaveryByLaw(String place) {
        Map<LocalDate, DayOff> days = FrenchHolidays.compute(new Department(place), 2027);

        DayOff goodFriday = Objects.requireNonNull(days.get(LocalDate.of(2027, 3, 26)));
        assertThat(goodFriday.name()).isEqualTo("Vendredi saint, chômé par usage");
        assertThat(goodFriday.isLegal()).isFalse();
        assertThat(days.values())
                .filteredOn(day -> day.name().equals("abolition de l’esclavage"))
                .singleElement()
                .matches(DayOff::isLegal);
        assertThat(days).hasSize(13);
    }

    @Test
    void mayotteKeepsFeastsThatNoLawNames() {
        assertThat(FrenchHolidays.compute(new Department("976"), 2027).values())
                .filteredOn(day -> !day.isLegal())
                .extracting(DayOff::name)
                .contains("Aïd el-Fitr, chômé par usage", "Aïd el-Kébir, chômé par usage");
    }

    @Test
    void twoOnOneDayAreOneAndTheOneByLawWins() {
        // Ascension fell on 1 May in 2008.
        DayOff day = Objects.requireNonNull(FrenchHolidays.compute(null, 2008).get(LocalDate.of(2008, 5, 1)));
        assertThat(day.name()).isIn("fête du Travail", "Ascension");
        assertThat(FrenchHolidays.compute(null, 2008)).hasSize(10);
        // The feast of sacrifice falls on a holiday by law in Mayotte in some year of these.
        for (int year = 2020; year <= 2035; year++) {
            Map<LocalDate, DayOff> mayotte = FrenchHolidays.compute(new Department("976"), year);
            FrenchHolidays.compute(null, year)
                    .keySet()
                    .forEach(date -> assertThat(mayotte.get(date)).matches(DayOff::isLegal));
        }
    }

    private static Map<LocalDate, String> names(Map<LocalDate, DayOff> days) {
        Map<LocalDate, String> names = new HashMap<>();
        days.forEach((date, day) -> {
            assertThat(day.date()).isEqualTo(date);
            names.put(date, day.name());
        });
        return names;
    }
}
