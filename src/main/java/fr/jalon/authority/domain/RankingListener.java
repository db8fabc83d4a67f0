package fr.jalon.authority.domain;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.market.BuyerFiguresRefreshed;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When data has arrived, every company's ranking is made again, so that it can be said what has changed. */
@Component
class RankingListener {

    private final Companies companies;
    private final CompanyScope scope;
    private final RankingService rankingService;

    RankingListener(Companies companies, CompanyScope scope, RankingService rankingService) {
        this.companies = companies;
        this.scope = scope;
        this.rankingService = rankingService;
    }

    /** A transaction for each company: it sees its own rows only. */
    @Async
    @TransactionalEventListener(id = "authority.figures-refreshed")
    void on(BuyerFiguresRefreshed refreshed) {
        for (UUID company : companies.ids()) {
            scope.runAs(company, rankingService::keepRanks);
        }
    }
}
