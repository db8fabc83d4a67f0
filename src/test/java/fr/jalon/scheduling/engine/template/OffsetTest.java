package fr.jalon.scheduling.engine.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetTest {

    private final WorkCalendar paris = WorkCalendar.of(new Department("75"));

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 1, 2027-02-28", // no 31 February: the month's last day
        "2028-03-31, 1, 2028-02-29", // a leap year
        "2027-03-30, 1, 2027-02-28",
        "2027-05-31, 3, 2027-02-28", // straight from J, not month by month
        "2027-12-31, 6, 2027-06-30",
        "2028-02-29, 12, 2027-02-28",
        "2027-02-28, 1, 2027-01-28", // a month's end is no month's end elsewhere
        "2027-12-06, 12, 2026-12-06"
    })
    void aMonthBeforeIsTheSameDayOrTheLastOfAShorterMonth(LocalDate j, int months, LocalDate expected) {
        assertThat(Offset.months(months).before(j, paris)).isEqualTo(expected);
    }

    @Test
    void calendarDaysCountEveryDayAndWorkingDaysOnlyTheWorked() {
        LocalDate j = LocalDate.of(2027, 4, 5);
        assertThat(Offset.days(52).before(j, paris)).isEqualTo(LocalDate.of(2027, 2, 12));
        assertThat(Offset.workingDays(5).before(j, paris)).isEqualTo(LocalDate.of(2027, 3, 26));
        assertThat(Offset.workingDays(5).before(j, WorkCalendar.of(new Department("67"))))
                .isEqualTo(LocalDate.of(2027, 3, 25));
    }

    @Test
    void aLaterJNeverGivesAnEarlierDay() {
        for (Offset offset :
                new Offset[] {Offset.months(1), Offset.months(8), Offset.days(52), Offset.workingDays(7)}) {
            LocalDate j = LocalDate.of(2027, 1, 1);
            for (int i = 0; i < 1500; i++, j = j.plusDays(1)) {
                assertThat(offset.before(j.plusDays(1), paris)).isAfterOrEqualTo(offset.before(j, paris));
            }
        }
    }

    @Test
    void nothingIsCountedAfterJ() {
        assertThatThrownBy(() -> Offset.days(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsStoredInAFewCharactersAndReadBack() {
        for (Offset offset : List.of(Offset.months(12), Offset.days(52), Offset.workingDays(5), Offset.days(0))) {
            assertThat(Offset.ofCode(offset.code())).isEqualTo(offset);
        }
        assertThat(Offset.months(12).code()).isEqualTo("12m");
        assertThat(Offset.days(52).code()).isEqualTo("52d");
        assertThat(Offset.workingDays(5).code()).isEqualTo("5w");
        assertThatThrownBy(() -> Offset.ofCode("5y")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Offset.ofCode("d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roughlyAYearHasTwelveMonthsAndAWeekFiveWorkingDays() {
        assertThat(Offset.months(12).roughDays()).isEqualTo(365.25);
        assertThat(Offset.workingDays(5).roughDays()).isEqualTo(7);
        assertThat(Offset.days(52).roughDays()).isEqualTo(52);
    }
}
