package fr.jalon.authority.domain;

import fr.jalon.market.AwardsImported;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the list in step with the market: after each import, and at each start for imports made elsewhere. */
@Component
class BuyerImportListener {

    private final PublishedNameService publishedNames;

    BuyerImportListener(PublishedNameService publishedNames) {
        this.publishedNames = publishedNames;
    }

    @ApplicationModuleListener(id = "authority.awards-imported")
    void on(AwardsImported imported) {
        learnAll();
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        learnAll();
    }

    /** Where nothing is new, one question is all it takes: nobody is made to wait, and nothing is written. */
    void learnAll() {
        if (publishedNames.hasNews()) {
            publishedNames.learn();
        }
    }
}
