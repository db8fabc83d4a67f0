package fr.jalon.authority.domain;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityMergeUndone;
import fr.jalon.authority.AuthorityMerged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets mandates of buyers follow a merge, then what each company has, one company after the other, each in a transaction of its own. What could not
 * be done stays in the registry of events and is begun again at the next start.
 */
@Component
class MergeListener {

    private final Companies companies;
    private final CompanyScope scope;
    private final MergeFollowService mergeFollowService;
    private final MandateFollowService mandateFollowService;

    MergeListener(
            Companies companies,
            CompanyScope scope,
            MergeFollowService mergeFollowService,
            MandateFollowService mandateFollowService) {
        this.companies = companies;
        this.scope = scope;
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

    /** One company's trouble is no other's: all are tried, and then the first trouble is told. */
    void everywhere(UUID merge) {
        RuntimeException trouble = tried(mandateFollowService::reconcile, null);
        for (UUID company : companies.ids()) {
            trouble = tried(() -> scope.runAs(company, () -> mergeFollowService.reconcile(merge)), trouble);
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    private static @Nullable RuntimeException tried(Runnable work, @Nullable RuntimeException earlier) {
        try {
            work.run();
            return earlier;
        } catch (RuntimeException e) {
            return first(earlier, e);
        }
    }

    private static RuntimeException first(@Nullable RuntimeException earlier, RuntimeException later) {
        if (earlier == null) {
            return later;
        }
        earlier.addSuppressed(later);
        return earlier;
    }
}
