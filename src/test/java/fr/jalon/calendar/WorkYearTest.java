package fr.jalon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkYearTest {

    @ParameterizedTest
    @CsvSource({"44, 2027", "44, 2028", "67, 2024", "971, 2030"})
    void eachDayIsCountedAsOneWouldByHand(String code, int number) {
        Department place = new Department(code);
        WorkYear year = new WorkYear(place, number);
        Map<LocalDate, DayOff> holidays = FrenchHolidays.compute(place, number);
        int count = 0;
        for (LocalDate day = LocalDate.of(number, 1, 1); day.getYear() == number; day = day.plusDays(1)) {
            boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || holidays.containsKey(day);
            count += off ? 0 : 1;
            assertThat(year.isWorking(day)).as(day.toString()).isEqualTo(!off);
            assertThat(year.upTo(day)).as(day.toString()).isEqualTo(count);
        }
        assertThat(year.total()).isEqualTo(count);
    }

    @Test
    void aYearBeyondThoseThatAreKeptIsCountedTheSame() {
        WorkCalendar calendar = WorkCalendar.of(null);
        assertThat(calendar.isWorking(LocalDate.of(1890, 7, 14))).isFalse();
        assertThat(calendar.workingDaysAfter(LocalDate.of(1890, 7, 15), LocalDate.of(1890, 7, 22)))
                .isEqualTo(5);
    }
}
