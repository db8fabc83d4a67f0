package fr.jalon.authority.domain;

import fr.jalon.market.AwardsImported;
import fr.jalon.market.Buyers;
import fr.jalon.market.NamedBuyer;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the list in step with the market: after each import, and at each start for imports made elsewhere. */
@Component
class BuyerImportListener {

    /** Buyers compared in one transaction: ten batches of inserts, and few enough to stay in memory. */
    private static final int PAGE = 500;

    private final Buyers buyers;
    private final AuthorityService authorityService;

    BuyerImportListener(Buyers buyers, AuthorityService authorityService) {
        this.buyers = buyers;
        this.authorityService = authorityService;
    }

    @ApplicationModuleListener(id = "authority.awards-imported")
    void on(AwardsImported imported) {
        learnAll();
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        learnAll();
    }

    /** Every named buyer, some hundreds at a time; where nothing is new, nothing is written. */
    void learnAll() {
        List<NamedBuyer> page = buyers.named(null, PAGE);
        while (!page.isEmpty()) {
            authorityService.recordPublishedNames(page);
            page = buyers.named(page.get(page.size() - 1).siren(), PAGE);
        }
    }
}
