package fr.jalon.retroplanning.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.retroplanning.engine.calendar.WorkCalendar;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmissionAdviceTest {

    private final LocalDate j = LocalDate.of(2027, 12, 6); // a Monday
    private final WorkCalendar nantes = WorkCalendar.of(new Department("44"));

    @Test
    void thereIsNoneBeforeStep3AndAfterJ() {
        assertThat(SubmissionAdvice.on(j.minusDays(53), j, nantes)).isEmpty();
        assertThat(SubmissionAdvice.on(j.plusDays(1), j, nantes)).isEmpty();
    }

    @Test
    void theNearerJTheStrongerTheAdviceToGoElectronicAndEachDayHasItsOwnWords() {
        // a year of Js: weekends, bridges and the days before Christmas included
        for (LocalDate end = j; end.isBefore(j.plusYears(1)); end = end.plusDays(1)) {
            int before = 0;
            Set<String> texts = new HashSet<>();
            for (int days = 52; days >= 0; days--) {
                SubmissionAdvice advice =
                        SubmissionAdvice.on(end.minusDays(days), end, nantes).orElseThrow();
                assertThat(advice.strength()).isGreaterThanOrEqualTo(before);
                assertThat(texts.add(advice.text())).as(advice.text()).isTrue();
                before = advice.strength();
            }
            assertThat(before).isEqualTo(4);
        }
    }

    @Test
    void theDaysLeftAndTheWorkingDaysLeftAreNamed() {
        assertThat(text(52)).startsWith("J-52 : il reste 52 jours, dont 34 ouvrés.");
        assertThat(text(11)).startsWith("J-11 : il reste 11 jours, dont 7 ouvrés.");
        assertThat(text(1)).startsWith("J-1 : J est demain.");
        assertThat(text(0)).startsWith("C’est le jour J.");
    }

    @Test
    void paperIsPossibleAsLongAsItArrives() {
        assertThat(text(40)).contains("un pli recommandé part au plus tard le lundi 29 novembre");
        assertThat(text(10)).contains("Préférez le dépôt électronique", "il part au plus tard le lundi 29 novembre");
        assertThat(text(7)).contains("aujourd’hui dernier délai");
        assertThat(text(6)).contains("la poste n’est plus sûre", "jusqu’au jeudi 2 décembre");
        assertThat(text(4)).contains("un porteur parti aujourd’hui");
        assertThat(text(3)).contains("remis en main propre");
        assertThat(text(1)).contains("Seul le dépôt électronique arrivera à temps.");
        assertThat(text(0)).contains("Seul le dépôt électronique arrivera à temps.");
    }

    private String text(int days) {
        return SubmissionAdvice.on(j.minusDays(days), j, nantes)
                .orElseThrow()
                .text()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
