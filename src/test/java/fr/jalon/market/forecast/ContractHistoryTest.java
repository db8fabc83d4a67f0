package fr.jalon.market.forecast;

import static fr.jalon.market.forecast.SomeContractFacts.cleaning;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.forecast.ContractHistory.Amendment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractHistoryTest {

    private final ContractHistory history = new ContractHistory(
            cleaning().value(),
            List.of(
                    new Amendment(LocalDate.of(2026, 5, 1), 60),
                    new Amendment(LocalDate.of(2025, 5, 1), 54),
                    new Amendment(LocalDate.of(2025, 9, 1), null),
                    new Amendment(null, 90)));

    @Test
    void it_is_unknown_before_its_notification() {
        assertThat(history.asOf(SomeContractFacts.FIRST.minusDays(1))).isEmpty();
        assertThat(history.asOf(SomeContractFacts.FIRST)).isPresent();
    }

    @Test
    void it_has_the_duration_of_the_last_amendment_notified_by_then() {
        assertThat(months(LocalDate.of(2025, 4, 30))).isEqualTo(48);
        assertThat(months(LocalDate.of(2025, 5, 1))).isEqualTo(54);
        assertThat(months(LocalDate.of(2025, 10, 1))).isEqualTo(54);
        assertThat(months(LocalDate.of(2030, 1, 1))).isEqualTo(60);
    }

    @Test
    void it_is_known_on_no_day_without_a_notification() {
        assertThat(new ContractHistory(cleaning().notified(null).value(), List.of()).asOf(LocalDate.MAX))
                .isEmpty();
    }

    private @Nullable Integer months(LocalDate day) {
        return history.asOf(day).orElseThrow().months();
    }
}
