package fr.jalon.tabular.domain;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.upload.FileStorage;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets files that nobody went on with, and those whose rows have been taken: there are people in them. */
@Component
class DraftCleanupJob {

    private final DraftRepository drafts;
    private final FileStorage files;
    private final Companies companies;
    private final CompanyScope scope;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftCleanupJob(
            DraftRepository drafts,
            FileStorage files,
            Companies companies,
            CompanyScope scope,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.companies = companies;
        this.scope = scope;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        companies
                .ids()
                .forEach(company -> scope.runAs(
                        company,
                        () -> transaction.execute(status -> {
                            files.delete(drafts.deleteExpired(company, clock.instant()));
                            return true;
                        })));
    }
}
