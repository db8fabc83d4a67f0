package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.site.TooManyRequestsException;
import fr.jalon.testing.JalonTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JalonTest
class JdbcRateLimiterTest {

    @Autowired
    JdbcRateLimiter rateLimiter;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofThirtyTriesAtOnceTenAreLetThrough() throws InterruptedException {
        String who = UUID.randomUUID().toString();
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        List<Callable<UUID>> rush = IntStream.range(0, 30)
                .<Callable<UUID>>mapToObj(i -> () -> rateLimiter.count("essai", who))
                .toList();

        long through = crowd.invokeAll(rush).stream()
                .filter(JdbcRateLimiterTest::passed)
                .count();

        crowd.shutdown();
        assertThat(through).isEqualTo(10);
    }

    @Test
    void aSuccessIsNoTryAndAnotherDoorCountsForItself() {
        String who = UUID.randomUUID().toString();
        IntStream.range(0, 9).forEach(i -> rateLimiter.count("essai", who));
        rateLimiter.forget(rateLimiter.count("essai", who));
        rateLimiter.count("essai", who);

        assertThatThrownBy(() -> rateLimiter.count("essai", who))
                .isInstanceOfSatisfying(
                        TooManyRequestsException.class,
                        wait -> assertThat(wait.retryAfter()).hasSeconds(60));
        rateLimiter.count("autre porte", who);
    }

    @Test
    void afterAMinuteTheDoorIsOpenAgain() {
        String who = UUID.randomUUID().toString();
        List<UUID> used = IntStream.range(0, 10)
                .mapToObj(i -> rateLimiter.count("essai", who))
                .toList();

        jdbc.sql("UPDATE account.attempt SET at = at - interval '61 seconds' WHERE id = ANY (?)")
                .param(used.toArray(UUID[]::new))
                .update();

        assertThat(rateLimiter.count("essai", who)).isNotNull();
    }

    @Test
    void whoTriedIsNotKeptInPlainWords() {
        rateLimiter.count("essai", "nadia@secret.example");

        assertThat(jdbc.sql("SELECT count(*) FROM account.attempt WHERE key LIKE '%nadia%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static boolean passed(Future<UUID> attempt) {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(TooManyRequestsException.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
