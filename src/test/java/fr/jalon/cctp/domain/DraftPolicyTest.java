package fr.jalon.cctp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftPolicyTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void closedMeansClosedToTheSecond() {
        assertThat(DraftPolicy.state(1, NOW.plusSeconds(1), null, NOW)).isEqualTo(DraftState.OPEN);
        assertThat(DraftPolicy.state(1, NOW, null, NOW)).isEqualTo(DraftState.CLOSED);
        assertThat(DraftPolicy.state(0, NOW.plusSeconds(1), null, NOW)).isEqualTo(DraftState.PREPARED);
        assertThat(DraftPolicy.state(2, NOW.plusSeconds(1), Ending.FINAL, NOW)).isEqualTo(DraftState.FINAL);
        assertThat(DraftPolicy.state(2, NOW.plusSeconds(1), Ending.WITHDRAWN, NOW))
                .isEqualTo(DraftState.WITHDRAWN);
    }

    @Test
    void companiesReactWhileItIsOpenAndBuyersWriteUntilItIsOver() {
        for (DraftState state : DraftState.values()) {
            assertThat(DraftPolicy.whyNotReacted(state).isEmpty())
                    .as("%s", state)
                    .isEqualTo(state == DraftState.OPEN);
            assertThat(DraftPolicy.whyNotWritten(state).isEmpty())
                    .as("%s", state)
                    .isEqualTo(state.isRunning());
        }
    }

    @Test
    void anAnnouncedEndOnlyBecomesLater() {
        Instant announced = NOW.plus(Duration.ofDays(10));

        assertThat(DraftPolicy.whyNotClosedAt(announced.minusSeconds(1), announced, NOW))
                .get()
                .asString()
                .contains("ne s’avance pas");
        assertThat(DraftPolicy.whyNotClosedAt(announced.plusSeconds(1), announced, NOW))
                .isEmpty();
        assertThat(DraftPolicy.whyNotClosedAt(NOW.plus(Duration.ofHours(23)), null, NOW))
                .isPresent();
        assertThat(DraftPolicy.whyNotClosedAt(NOW.plus(Duration.ofDays(367)), null, NOW))
                .isPresent();
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        assertThat(DraftPolicy.missing(DraftState.PREPARED, 0, List.of(60, 30), null, false, NOW))
                .hasSize(4)
                .anyMatch(why -> why.contains("90\u00a0%"));
        assertThat(DraftPolicy.missing(
                        DraftState.PREPARED, 1, List.of(60, 40), NOW.plus(Duration.ofDays(20)), true, NOW))
                .isEmpty();
        assertThat(DraftPolicy.missing(DraftState.CLOSED, 1, List.of(), NOW.minusSeconds(1), true, NOW))
                .as("the next version may come after closing")
                .isEmpty();
    }
}
