package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final OneAtATime rounds = new OneAtATime();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatIsAskedMeanwhileIsDoneOnceMoreHoweverOftenThatWas() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread first = new Thread(() -> rounds.run(() -> {
            done.incrementAndGet();
            begun.countDown();
            wait(goOn);
        }));
        first.start();
        begun.await();
        for (int again = 0; again < 5; again++) {
            rounds.run(() -> done.addAndGet(100)); // comes back at once
        }
        assertThat(done).hasValue(1);
        goOn.countDown();
        first.join();
        assertThat(done).hasValue(2);
        rounds.run(done::incrementAndGet);
        assertThat(done).hasValue(3);
    }

    @Test
    void whatFailedIsDoneWhenItIsAskedAgain() {
        assertThatThrownBy(() -> rounds.run(() -> {
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");
        rounds.run(done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
