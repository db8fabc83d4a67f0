package fr.jalon.tabular.domain;

import fr.jalon.account.CompanyRounds;
import fr.jalon.shared.Attempts;
import fr.jalon.upload.FileStorage;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forgets files that nobody went on with, and those whose rows have been taken: there are people in them. */
@Component
class TableDraftCleanupJob {

    private final TableDraftRepository drafts;
    private final FileStorage files;
    private final CompanyRounds rounds;
    private final Clock clock;

    TableDraftCleanupJob(TableDraftRepository drafts, FileStorage files, CompanyRounds rounds, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.rounds = rounds;
        this.clock = clock;
    }

    void run() {
        Attempts attempts = new Attempts(); // one company's trouble is not the administrators'
        attempts.run(() -> rounds.run("Forgetting table drafts", this::forget));
        attempts.run(
                () -> rounds.run("Forgetting table drafts of admins", List.of(TableDraftOwner.ADMINS), this::forget));
        attempts.end();
    }

    private void forget(UUID owner) {
        files.delete(drafts.deleteExpired(owner, clock.instant()));
    }
}
