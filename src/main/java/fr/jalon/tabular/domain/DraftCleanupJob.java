package fr.jalon.tabular.domain;

import fr.jalon.account.CompanyRounds;
import fr.jalon.upload.FileStorage;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Forgets files that nobody went on with, and those whose rows have been taken: there are people in them. */
@Component
class DraftCleanupJob {

    private final DraftRepository drafts;
    private final FileStorage files;
    private final CompanyRounds rounds;
    private final Clock clock;

    DraftCleanupJob(DraftRepository drafts, FileStorage files, CompanyRounds rounds, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.rounds = rounds;
        this.clock = clock;
    }

    void run() {
        rounds.run("Forgetting table drafts", company -> files.delete(drafts.deleteExpired(company, clock.instant())));
    }
}
