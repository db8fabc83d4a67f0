package fr.jalon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NationalWorkingDaysTest {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private final WorkCalendar national = WorkCalendar.of(null);

    @Test
    void theLastWorkingDayIsNeverFarNeverLaterAndNeverOff() {
        for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() < 2041; day = day.plusDays(1)) {
            LocalDate last = national.onOrBefore(day);

            assertThat(last).isBetween(day.minusDays(5), day);
            assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(FIXED).doesNotContain(MonthDay.from(last));
            assertThat(national.onOrBefore(last)).isEqualTo(last);
        }
    }

    @Test
    void feastsThatMoveWithEasterAreDaysOff() {
        assertThat(national.onOrBefore(LocalDate.of(2026, 4, 6))).isEqualTo("2026-04-03"); // lundi de Pâques
        assertThat(national.onOrBefore(LocalDate.of(2026, 5, 14))).isEqualTo("2026-05-13"); // Ascension
        assertThat(national.onOrBefore(LocalDate.of(2026, 5, 25))).isEqualTo("2026-05-22"); // lundi de Pentecôte
    }
}
