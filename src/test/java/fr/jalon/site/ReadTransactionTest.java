package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
class ReadTransactionTest {

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger readings = new AtomicInteger();
    private TransactionTemplate reading;

    @BeforeEach
    void aReadOnlyTransaction() {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Test
    void withinOneTransactionThatReadsTheSameThingIsReadOnce() {
        int twice = in(reading, () -> read("plan") + read("plan"));

        assertThat(twice).isEqualTo(2);
        assertThat(readings).hasValue(1);
    }

    @Test
    void otherKeysAreOtherReadings() {
        in(reading, () -> read("plan") + read("team"));

        assertThat(readings).hasValue(2);
    }

    @Test
    void theNextTransactionReadsAgain() {
        in(reading, () -> read("plan"));
        in(reading, () -> read("plan"));

        assertThat(readings).hasValue(2);
    }

    @Test
    void whereSomethingMayChangeEverythingIsReadEachTime() {
        in(new TransactionTemplate(transactions), () -> read("plan") + read("plan"));
        read("plan");

        assertThat(readings).hasValue(3);
    }

    @Test
    void aTransactionInsideHasReadingsOfItsOwn() {
        TransactionTemplate inside = new TransactionTemplate(transactions);
        inside.setReadOnly(true);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        int last = in(reading, () -> {
            read("plan");
            in(inside, () -> read("plan"));
            return read("plan");
        });

        assertThat(last).isEqualTo(1);
        assertThat(readings).hasValue(2);
    }

    private int read(String what) {
        return ReadTransaction.once(what, readings::incrementAndGet);
    }

    private static int in(TransactionTemplate transaction, Supplier<Integer> work) {
        Integer result = transaction.execute(status -> work.get());
        assertThat(result).isNotNull();
        return result;
    }
}
