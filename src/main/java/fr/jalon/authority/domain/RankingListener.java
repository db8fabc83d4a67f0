package fr.jalon.authority.domain;

import fr.jalon.account.CompanyRounds;
import fr.jalon.market.BuyerFigures;
import fr.jalon.market.BuyerFiguresRefreshed;
import fr.jalon.market.TradeFigures;
import fr.jalon.shared.Attempts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When data has arrived, every company's ranking is made again, so that it can be said what has changed. */
@Component
class RankingListener {

    private final CompanyRounds rounds;
    private final TradeFigures figures;
    private final RankingRepository repository;
    private final RankingService rankingService;
    private final RankingTurns turns;
    private final OneAtATime oneAtATime = new OneAtATime();

    RankingListener(
            CompanyRounds rounds,
            TradeFigures figures,
            RankingRepository repository,
            RankingService rankingService,
            RankingTurns turns) {
        this.rounds = rounds;
        this.figures = figures;
        this.repository = repository;
        this.rankingService = rankingService;
        this.turns = turns;
    }

    /** In the transaction that writes the figures: whoever sees them sees that they are others. */
    @EventListener
    void changed(BuyerFiguresRefreshed refreshed) {
        repository.figuresChanged();
    }

    @Async
    @TransactionalEventListener(id = "authority.figures-refreshed")
    void on(BuyerFiguresRefreshed refreshed) {
        oneAtATime.run(this::rankAll);
    }

    /** One after the other, beside the pages; who sells the same shares what was read. One company's trouble is no other's. */
    void rankAll() {
        Map<Set<String>, List<UUID>> sellers = new HashMap<>();
        Attempts attempts = new Attempts();
        attempts.run(() -> rounds.run(
                "Reading the trades",
                company -> sellers.computeIfAbsent(rankingService.trades(), trades -> new ArrayList<>())
                        .add(company)));
        sellers.remove(Set.of());
        sellers.forEach((trades, those) -> attempts.run(() -> turns.take(() -> rank(trades, those))));
        attempts.end();
    }

    /** A transaction for each company: it sees its own rows only. */
    private int rank(Set<String> trades, List<UUID> sellers) {
        List<BuyerFigures> buyers = figures.current(trades);
        rounds.run("Keeping the ranks", sellers, company -> rankingService.keepRanks(trades, buyers));
        return sellers.size();
    }
}
