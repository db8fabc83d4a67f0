package fr.jalon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceZoneTest {

    @ParameterizedTest
    @CsvSource({
        "44, 0, 0",
        "2A, 0, 0",
        "971, -5, -6",
        "972, -5, -6",
        "973, -4, -5",
        "974, 3, 2",
        "975, -4, -4", // its summer begins and ends on other days, but not in these months
        "976, 2, 1",
        "977, -5, -6",
        "978, -5, -6",
        "986, 11, 10",
        "987, -11, -12",
        "988, 10, 9"
    })
    void anOverseasPlaceHasItsOwnHourInWinterAndInSummer(String place, int winter, int summer) {
        Department department = new Department(place);

        assertThat(PlaceZone.hoursAheadOfParis(department, LocalDate.of(2026, 12, 15)))
                .isEqualTo(winter);
        assertThat(PlaceZone.hoursAheadOfParis(department, LocalDate.of(2026, 7, 15)))
                .isEqualTo(summer);
    }

    @Test
    void anUnknownPlaceGoesByParis() {
        assertThat(PlaceZone.of(null)).isEqualTo(FrenchDates.PARIS);
        assertThat(PlaceZone.of(new Department("989"))).isEqualTo(FrenchDates.PARIS);
    }
}
