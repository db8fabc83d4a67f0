package fr.jalon.authority.domain;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.market.BuyerFigures;
import fr.jalon.market.BuyerFiguresRefreshed;
import fr.jalon.market.TradeFigures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When data has arrived, every company's ranking is made again, so that it can be said what has changed. */
@Component
class RankingListener {

    private final Companies companies;
    private final CompanyScope scope;
    private final TradeFigures figures;
    private final RankingRepository repository;
    private final RankingService rankingService;
    private final RankingTurns turns;
    private final OneAtATime rounds = new OneAtATime();

    RankingListener(
            Companies companies,
            CompanyScope scope,
            TradeFigures figures,
            RankingRepository repository,
            RankingService rankingService,
            RankingTurns turns) {
        this.companies = companies;
        this.scope = scope;
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
        rounds.run(this::rankAll);
    }

    /** One after the other, beside the pages; who sells the same shares what was read. */
    void rankAll() {
        Map<Set<String>, List<UUID>> sellers = companies.ids().stream()
                .collect(Collectors.groupingBy(company -> scope.runAs(company, rankingService::trades)));
        sellers.remove(Set.of());
        sellers.forEach((trades, those) -> turns.take(() -> rank(trades, those)));
    }

    /** A transaction for each company: it sees its own rows only. */
    private int rank(Set<String> trades, List<UUID> sellers) {
        List<BuyerFigures> buyers = figures.current(trades);
        sellers.forEach(company -> scope.runAs(company, () -> rankingService.keepRanks(trades, buyers)));
        return sellers.size();
    }
}
