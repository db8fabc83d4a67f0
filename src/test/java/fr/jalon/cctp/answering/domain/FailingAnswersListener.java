package fr.jalon.cctp.answering.domain;

import fr.jalon.cctp.AnswersPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last step of a publication that can go wrong: somebody who hears of it within its transaction. */
@Component
class FailingAnswersListener {

    private volatile boolean failing;

    void fail(boolean now) {
        failing = now;
    }

    @EventListener
    void hear(AnswersPublished published) {
        if (failing) {
            throw new IllegalStateException("the last step fails for " + published.draftId());
        }
    }
}
