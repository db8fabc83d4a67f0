package fr.jalon.retroplanning.handover.domain;

import fr.jalon.account.CompanyRounds;
import fr.jalon.cctp.Dialogues;
import fr.jalon.cctp.DraftEnded;
import fr.jalon.retroplanning.domain.HandOverService;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The hand-over is public: the plans of every company on that contract know of it, whether it followed the dialogue or not. Told twice,
 * they do nothing more.
 */
@Component
class HandOverListener {

    private final CompanyRounds rounds;
    private final Dialogues dialogues;
    private final HandOverService handOverService;

    HandOverListener(CompanyRounds rounds, Dialogues dialogues, HandOverService handOverService) {
        this.rounds = rounds;
        this.dialogues = dialogues;
        this.handOverService = handOverService;
    }

    @Async
    @TransactionalEventListener(id = "retroplanning.draft-ended")
    void on(DraftEnded news) {
        if (!news.withdrawn()) {
            dialogues
                    .handedOver(news.draftId())
                    .ifPresent(text -> rounds.run(
                            "hand-over",
                            () -> handOverService.noteForContract(text.contract(), text.on(), news.draftId())));
        }
    }
}
