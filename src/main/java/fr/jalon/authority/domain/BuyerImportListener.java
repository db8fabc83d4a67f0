package fr.jalon.authority.domain;

import fr.jalon.market.AwardsImported;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the list in step with the market: after each import, and at each start for imports made elsewhere. */
@Component
class BuyerImportListener {

    private final AuthorityService authorityService;

    BuyerImportListener(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    @ApplicationModuleListener(id = "authority.awards-imported")
    void on(AwardsImported imported) {
        authorityService.takeOver();
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        authorityService.takeOver();
    }
}
