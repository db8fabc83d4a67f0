package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.testing.AtOnce;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RankingTurnsTest {

    private final RankingTurns turns = new RankingTurns();

    /** Each goes on only when another is there, so that fewer than two at once would never end. */
    @Test
    void twoAreMadeAtOnceAndNoMore() throws Exception {
        CyclicBarrier two = new CyclicBarrier(2);
        AtomicInteger running = new AtomicInteger();

        List<Integer> seen = AtOnce.times(
                8,
                () -> turns.take(() -> {
                    int now = running.incrementAndGet();
                    meet(two);
                    running.decrementAndGet();
                    return now;
                }));

        assertThat(seen).hasSize(8).allMatch(now -> now <= 2);
    }

    private static void meet(CyclicBarrier two) {
        try {
            two.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTurnThatFailsIsGivenBack() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalArgumentException("no figures");
                    }))
                    .hasMessage("no figures");
        }
        assertThat(turns.<String>take(() -> "there")).isEqualTo("there");
    }
}
