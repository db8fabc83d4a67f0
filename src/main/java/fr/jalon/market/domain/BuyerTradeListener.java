package fr.jalon.market.domain;

import fr.jalon.market.AwardsImported;
import fr.jalon.market.BuyerFiguresRefreshed;
import fr.jalon.shared.Uuid7;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what each buyer buys in step with its contracts: after each import, and once on a base that is older than these figures. */
@Component
class BuyerTradeListener {

    private final BuyerTradeRepository repository;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    BuyerTradeListener(
            BuyerTradeRepository repository,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.repository = repository;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "market.buyer-trades")
    void on(AwardsImported imported) {
        repository.refresh(imported.intakeId());
        events.publishEvent(new BuyerFiguresRefreshed(imported.intakeId()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        transaction.executeWithoutResult(status -> {
            if (repository.fill()) {
                events.publishEvent(new BuyerFiguresRefreshed(Uuid7.next(clock)));
            }
        });
    }
}
