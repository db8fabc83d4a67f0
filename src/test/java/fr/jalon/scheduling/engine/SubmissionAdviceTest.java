package fr.jalon.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.SubmissionAdvice.Task;
import fr.jalon.scheduling.engine.SubmissionAdvice.Way;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionAdviceTest {

    private final LocalDate j = LocalDate.of(2027, 12, 6); // a Monday
    private static final Department NANTES = new Department("44");
    private final WorkCalendar nantes = WorkCalendar.of(NANTES);

    @Test
    void thereIsNoneBeforeStep3AndAfterJ() {
        assertThat(SubmissionAdvice.on(j.minusDays(53), j, 52, NANTES)).isEmpty();
        assertThat(SubmissionAdvice.on(j.plusDays(1), j, 52, NANTES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "services-fournitures, 52",
        "travaux, 52",
        "travaux-exceptionnels, 90",
        "procedure-adaptee, 22",
        "procedure-restreinte, 80"
    })
    void itBeginsWithTheTemplatesOwnLastStep(String template, int days) {
        PlanFacts plan = Plans.nantes()
                .of(BuiltInTemplates.newest(template).orElseThrow())
                .j(j)
                .facts();

        assertThat(SubmissionAdvice.on(plan, j.minusDays(days + 1))).isEmpty();
        assertThat(SubmissionAdvice.on(plan, j.minusDays(days)).orElseThrow().task())
                .isEqualTo(Task.READ_THE_RULES);
        Set<Task> tasks = EnumSet.noneOf(Task.class);
        for (int left = days; left >= 0; left--) {
            tasks.add(SubmissionAdvice.on(plan, j.minusDays(left)).orElseThrow().task());
        }
        assertThat(tasks).as("each has its days in a short window too").containsExactly(Task.values());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-06, 44, 0",
        "2027-12-06, 974, 3",
        "2027-07-06, 974, 2",
        "2027-12-06, 972, -5",
        "2027-12-06, 988, 10"
    })
    void anOverseasPlaceHasItsOwnHour(LocalDate day, String place, int hours) {
        assertThat(SubmissionAdvice.on(day, day, 52, new Department(place))
                        .orElseThrow()
                        .hoursAhead())
                .isEqualTo(hours);
    }

    @Test
    void theNearerJTheStrongerTheAdviceToGoElectronic() {
        // a year of Js: weekends, bridges and the days before Christmas included
        for (LocalDate end = j; end.isBefore(j.plusYears(1)); end = end.plusDays(1)) {
            int before = 0;
            for (int days = 52; days >= 0; days--) {
                SubmissionAdvice advice = SubmissionAdvice.on(end.minusDays(days), end, 52, NANTES)
                        .orElseThrow();
                assertThat(advice.strength()).isGreaterThanOrEqualTo(before);
                before = advice.strength();
            }
            assertThat(before).isEqualTo(4);
        }
    }

    @Test
    void paperIsPossibleAsLongAsItArrives() {
        assertThat(way(40)).isEqualTo(Way.LETTER);
        assertThat(on(40).leaves()).isEqualTo(LocalDate.of(2027, 11, 29));
        assertThat(way(10)).isEqualTo(Way.LETTER_AT_RISK);
        assertThat(on(7).leavesToday()).isTrue();
        assertThat(way(6)).isEqualTo(Way.COURIER);
        assertThat(on(6).leaves()).isEqualTo(LocalDate.of(2027, 12, 2));
        assertThat(way(4)).isEqualTo(Way.LAST_COURIER);
        assertThat(on(4).leavesToday()).isTrue();
        assertThat(way(3)).isEqualTo(Way.BY_HAND);
        assertThat(way(1)).isEqualTo(Way.ELECTRONIC_ONLY);
        assertThat(way(0)).isEqualTo(Way.ELECTRONIC_ONLY);
    }

    @Test
    void theDaysLeftAndTheWorkingDaysLeftAreCounted() {
        assertThat(on(52).days()).isEqualTo(52);
        assertThat(on(52).workingDays()).isEqualTo(34);
        assertThat(on(11).workingDays()).isEqualTo(7);
    }

    @Test
    void whateverTheDayNoLetterLeavesInThePastOrOnADayOff() {
        for (LocalDate end = j; end.isBefore(j.plusYears(1)); end = end.plusDays(1)) {
            for (int days = 52; days > 0; days--) {
                LocalDate today = end.minusDays(days);
                SubmissionAdvice advice =
                        SubmissionAdvice.on(today, end, 52, NANTES).orElseThrow();
                if (advice.way() != Way.ELECTRONIC_ONLY) {
                    assertThat(advice.leaves()).isBetween(today, end).isEqualTo(nantes.onOrBefore(advice.leaves()));
                }
            }
        }
    }

    @Test
    void everyDayHasItsThingToDoInTheOrderOfTheWay() {
        Task before = Task.READ_THE_RULES;
        for (int days = 52; days >= 0; days--) {
            assertThat(on(days).task()).isGreaterThanOrEqualTo(before);
            before = on(days).task();
        }
        assertThat(before).isEqualTo(Task.SUBMIT_THIS_MORNING);
        assertThat(on(46).task()).isEqualTo(Task.READ_THE_RULES);
        assertThat(on(45).task()).isEqualTo(Task.OPEN_AN_ACCOUNT);
    }

    @Test
    void theAdviceHardensWithTheWorkingDaysThatAreLeft() {
        assertThat(strength(15)).isEqualTo(1);
        assertThat(strength(14)).isEqualTo(2);
        assertThat(strength(5)).isEqualTo(2);
        assertThat(strength(4)).isEqualTo(3);
        assertThat(strength(2)).isEqualTo(3);
        assertThat(SubmissionAdvice.on(j.minusDays(1), j, 52, NANTES)
                        .orElseThrow()
                        .strength())
                .isEqualTo(4);
    }

    private int strength(int workingDays) {
        return SubmissionAdvice.on(nantes.minusWorkingDays(j, workingDays), j, 52, NANTES)
                .orElseThrow()
                .strength();
    }

    private SubmissionAdvice on(int days) {
        return SubmissionAdvice.on(j.minusDays(days), j, 52, NANTES).orElseThrow();
    }

    private Way way(int days) {
        return on(days).way();
    }
}
