package fr.jalon.authority.domain;

import fr.jalon.account.CompanyRounds;
import fr.jalon.authority.AuthorityMergeUndone;
import fr.jalon.authority.AuthorityMerged;
import fr.jalon.shared.Attempts;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets mandates of buyers follow a merge, then what each company has, one company after the other, each in a transaction of its own. What could not
 * be done stays in the registry of events and is begun again at the next start.
 */
@Component
class MergeListener {

    private final CompanyRounds rounds;
    private final MergeFollowService mergeFollowService;
    private final MandateFollowService mandateFollowService;

    MergeListener(
            CompanyRounds rounds, MergeFollowService mergeFollowService, MandateFollowService mandateFollowService) {
        this.rounds = rounds;
        this.mergeFollowService = mergeFollowService;
        this.mandateFollowService = mandateFollowService;
    }

    @Async
    @TransactionalEventListener(id = "authority.merged")
    void on(AuthorityMerged merged) {
        everywhere(merged.merge());
    }

    @Async
    @TransactionalEventListener(id = "authority.merge-undone")
    void on(AuthorityMergeUndone undone) {
        everywhere(undone.merge());
    }

    /** One company's trouble is no other's, nor the mandates': all are tried, and then the first trouble is told. */
    void everywhere(UUID merge) {
        Attempts attempts = new Attempts();
        attempts.run(mandateFollowService::reconcile);
        attempts.run(() -> rounds.run("Following a merge", () -> mergeFollowService.reconcile(merge)));
        attempts.end();
    }
}
