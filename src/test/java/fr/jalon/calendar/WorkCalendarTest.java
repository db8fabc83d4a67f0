package fr.jalon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.calendar.DayOff.Kind;
import fr.jalon.shared.Department;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final WorkCalendar paris = WorkCalendar.of(new Department("75"));

    @Test
    void mainlandKeepsElevenHolidays() {
        assertThat(holidaysOf("75", 2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-08",
                        "2027-05-17",
                        "2027-07-14",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }

    @ParameterizedTest
    @CsvSource({
        "57, 2027-03-26, Vendredi saint",
        "67, 2027-12-26, Saint-Étienne",
        "68, 2028-04-14, Vendredi saint",
        "971, 2027-05-27, abolition de l’esclavage",
        "972, 2028-05-22, abolition de l’esclavage",
        "973, 2027-06-10, abolition de l’esclavage",
        "974, 2027-12-20, abolition de l’esclavage",
        "976, 2027-04-27, abolition de l’esclavage",
        "977, 2028-10-09, abolition de l’esclavage",
        "978, 2027-05-28, abolition de l’esclavage",
        "988, 2027-09-24, Fête de la Nouvelle-Calédonie"
    })
    void aPlaceKeepsItsOwnDaysAndOthersDoNot(String place, LocalDate date, String name) {
        assertThat(WorkCalendar.of(new Department(place)).dayOff(date)).hasValueSatisfying(off -> {
            assertThat(off.kind()).isEqualTo(Kind.HOLIDAY);
            assertThat(off.name()).isEqualTo(name);
        });
        assertThat(paris.dayOff(date).filter(off -> off.kind() != Kind.WEEKEND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"971", "972"})
    void goodFridayInTheAntillesIsCustomAndProlongsNoLegalPeriod(String place) {
        WorkCalendar calendar = WorkCalendar.of(new Department(place));
        LocalDate goodFriday = LocalDate.of(2027, 3, 26);

        assertThat(calendar.onOrBefore(goodFriday)).isEqualTo(LocalDate.of(2027, 3, 25));
        assertThat(calendar.legalOnOrAfter(goodFriday)).isEqualTo(goodFriday);
        assertThat(calendar.legalOnOrAfter(goodFriday.plusDays(1))).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void anUnknownPlaceKeepsTheNationalDays() {
        assertThat(WorkCalendar.of(null).isWorking(LocalDate.of(2027, 7, 14))).isFalse();
        assertThat(WorkCalendar.of(null).isWorking(LocalDate.of(2027, 3, 26))).isTrue();
    }

    @Test
    void everyOverseasPlaceAndEveryMainlandOneHasTheNationalDays() {
        IntStream.concat(IntStream.rangeClosed(1, 19), IntStream.rangeClosed(21, 95))
                .mapToObj(number -> String.format("%02d", number))
                .forEach(code -> assertThat(holidaysOf(code, 2031)).contains("2031-07-14", "2031-04-14"));
        for (String code : new String[] {
            "2A", "2B", "971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988", "989"
        }) {
            assertThat(holidaysOf(code, 2031)).contains("2031-07-14", "2031-04-14", "2031-12-25");
        }
    }

    @Test
    void aDayOffGoesBackToTheWorkingDayBeforeOverWeekendsAndHolidays() {
        // Easter Monday 2027: Monday, Sunday, Saturday are off.
        assertThat(paris.onOrBefore(LocalDate.of(2027, 3, 29))).isEqualTo(LocalDate.of(2027, 3, 26));
        assertThat(paris.onOrAfter(LocalDate.of(2027, 3, 27))).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(paris.onOrBefore(LocalDate.of(2027, 3, 30))).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void workingDaysAreCountedWithoutTheDayItStartsFrom() {
        LocalDate wednesday = LocalDate.of(2027, 3, 31);
        assertThat(paris.minusWorkingDays(wednesday, 1)).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(paris.minusWorkingDays(wednesday, 2)).isEqualTo(LocalDate.of(2027, 3, 26));
        assertThat(paris.minusWorkingDays(wednesday, 0)).isEqualTo(wednesday);
        assertThat(paris.workingDaysAfter(LocalDate.of(2027, 3, 26), wednesday)).isEqualTo(2);
        assertThat(paris.workingDaysAfter(wednesday, wednesday)).isZero();
        assertThat(paris.workingDaysAfter(wednesday, wednesday.minusDays(9))).isZero();
    }

    @Test
    void aHolidaysNameWinsOverTheWeekends() {
        LocalDate sunday = LocalDate.of(2027, 8, 15);
        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(paris.dayOff(sunday).orElseThrow().described()).isEqualTo("le dimanche 15 août (Assomption)");
        assertThat(paris.dayOff(sunday.minusDays(1)).orElseThrow().described()).isEqualTo("le samedi 14 août");
    }

    static java.util.List<String> holidaysOf(String place, int year) {
        return FrenchHolidays.of(new Department(place), year).keySet().stream()
                .sorted()
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void workingDaysBetweenTwoDaysAreThoseOneWouldCountByHand() {
        for (String place : List.of("44", "67", "971", "976", "988")) {
            WorkCalendar calendar = WorkCalendar.of(new Department(place));
            java.util.Random random = new java.util.Random(place.hashCode());
            for (int i = 0; i < 200; i++) {
                LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5_000));
                LocalDate to = from.plusDays(random.nextInt(1_200) - 20);
                int counted = 0;
                for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                    counted += calendar.dayOff(day).isEmpty() ? 1 : 0;
                }
                assertThat(calendar.workingDaysAfter(from, to))
                        .as("%s: %s to %s", place, from, to)
                        .isEqualTo(counted);
            }
        }
    }
}
