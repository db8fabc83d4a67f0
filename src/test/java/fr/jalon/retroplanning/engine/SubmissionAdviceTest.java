package fr.jalon.retroplanning.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubmissionAdviceTest {

    private final LocalDate j = DateWindow.exactly(LocalDate.of(2027, 12, 6)).likely();

    @Test
    void thereIsNoneBeforeStep3AndAfterJ() {
        assertThat(SubmissionAdvice.on(j.minusDays(53), j)).isEmpty();
        assertThat(SubmissionAdvice.on(j.plusDays(1), j)).isEmpty();
    }

    @Test
    void theNearerJTheStrongerTheAdviceToGoElectronic() {
        int before = 0;
        for (int days = 52; days >= 0; days--) {
            SubmissionAdvice advice = SubmissionAdvice.on(j.minusDays(days), j).orElseThrow();
            assertThat(advice.strength()).isGreaterThanOrEqualTo(before);
            assertThat(advice.text()).isNotBlank();
            before = advice.strength();
        }
        assertThat(before).isEqualTo(4);
        assertThat(SubmissionAdvice.on(j.minusDays(1), j).orElseThrow().text())
                .startsWith("Seul le dépôt électronique arrivera à temps");
    }
}
