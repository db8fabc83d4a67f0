package fr.jalon.account.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.site.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** For whom a thread works, whatever happens within: the next request of the thread works for nobody. */
class ThreadCompanyScopeTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final ThreadCompanyScope scope = new ThreadCompanyScope();

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void outsideNobodyIsWorkedFor() {
        assertThat(scope.current()).isEmpty();
        assertThatThrownBy(scope::required).isInstanceOf(NotFoundException.class);
    }

    @Test
    void workWithinWorkGivesTheCompanyBack() {
        Optional<UUID> inside = scope.runAs(ONE, () -> {
            assertThat(scope.<Optional<UUID>>runAs(OTHER, scope::current)).contains(OTHER);
            return scope.current();
        });
        assertThat(inside).contains(ONE);
        assertThat(scope.current()).isEmpty();
    }

    @Test
    void workThatFailsGivesTheCompanyBackToo() {
        scope.enter(ONE);
        Runnable broken = () -> {
            throw new IllegalArgumentException("broken");
        };
        assertThatThrownBy(() -> scope.runAs(OTHER, broken)).hasMessage("broken");
        assertThat(scope.required()).isEqualTo(ONE);
        scope.clear();
        assertThat(scope.current()).isEmpty();
    }

    @Test
    void aRequestOfNobodyFindsNoCompanyOfTheOneBefore() {
        scope.enter(ONE);
        scope.enter(null);
        assertThat(scope.current()).isEmpty();
    }

    @Test
    void anotherThreadWorksForItself() {
        scope.enter(ONE);
        assertThat(CompletableFuture.supplyAsync(scope::current).join()).isEmpty();
        scope.clear();
    }

    @Test
    void onceATransactionHasBegunItsCompanyStays() {
        scope.enter(ONE);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThatIllegalStateException().isThrownBy(() -> scope.runAs(OTHER, scope::current));
        assertThat(scope.required()).isEqualTo(ONE);
        scope.clear();
    }
}
