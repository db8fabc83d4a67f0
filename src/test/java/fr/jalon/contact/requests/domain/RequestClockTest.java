package fr.jalon.contact.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of design/law.md: one month, silence is refusal, two months to refer, and where they end on a day off. */
class RequestClockTest {

    private final RequestClock clock = RequestClock.at(null);

    @ParameterizedTest(name = "received {0}: silence {1}, referral until {2}")
    @CsvSource({
        // an ordinary month
        "2026-10-05, 2026-11-05, 2027-01-05",
        // the month ends on a Saturday: Monday; the two months run from the bare end
        "2026-09-24, 2026-10-26, 2026-12-24",
        // on All Saints' Day, a Sunday; the two months end on New Year's Day, a Friday: Monday
        "2026-10-01, 2026-11-02, 2027-01-04",
        // a month without a 31st ends with its last day, a Saturday
        "2026-01-31, 2026-03-02, 2026-04-28",
        // the 29th of February, where there is one
        "2028-01-31, 2028-02-29, 2028-05-02",
        // Christmas, a Friday; the two months end on an ordinary Thursday
        "2026-11-25, 2026-12-28, 2027-02-25",
    })
    void aMonthOfSilenceAndTwoMonthsToRefer(LocalDate received, LocalDate silence, LocalDate referral) {
        assertThat(clock.silence(received)).isEqualTo(silence);
        assertThat(clock.referralAfterSilence(received)).isEqualTo(referral);
    }

    @ParameterizedTest(name = "refused {0}: referral until {1}")
    @CsvSource({"2026-10-28, 2026-12-28", "2026-09-13, 2026-11-13", "2026-12-31, 2027-03-01", "2026-09-14, 2026-11-16"})
    void aRefusalInWordsOpensTwoMonthsOfItsOwn(LocalDate refused, LocalDate until) {
        assertThat(clock.referralAfterRefusal(refused)).isEqualTo(until);
    }

    @ParameterizedTest(name = "referred {0}: advice {1}, confirmed {2}")
    @CsvSource({"2026-11-12, 2026-12-14, 2027-01-12", "2026-12-01, 2027-01-04, 2027-02-01"})
    void theCommissionHasAMonthAndSilenceOfTwoConfirmsTheRefusal(
            LocalDate referred, LocalDate advice, LocalDate confirmed) {
        assertThat(clock.advice(referred)).isEqualTo(advice);
        assertThat(clock.confirmedRefusal(referred)).isEqualTo(confirmed);
    }

    @Test
    void theHolidaysOfThePlaceCount() {
        // The 26th of December is a holiday in Alsace-Moselle, and here a Saturday's neighbour: 2025-12-26 is a Friday.
        LocalDate received = LocalDate.of(2025, 11, 26);
        assertThat(clock.silence(received)).isEqualTo("2025-12-26");
        assertThat(RequestClock.at(new Department("67")).silence(received)).isEqualTo("2025-12-29");
    }

    @Test
    void aReminderComesOnAWorkingDayAWeekBefore() {
        assertThat(clock.reminder(LocalDate.of(2026, 10, 5))).isEqualTo("2026-10-29");
        assertThat(clock.reminder(LocalDate.of(2026, 10, 8)))
                .isEqualTo("2026-10-30"); // the 1st of November is a Sunday
    }
}
