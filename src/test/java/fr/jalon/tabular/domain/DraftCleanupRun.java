package fr.jalon.tabular.domain;

import org.springframework.stereotype.Component;

/** Runs the job at once, for tests that look at it through the pages. */
@Component
public class DraftCleanupRun {

    private final TableDraftCleanupJob job;

    DraftCleanupRun(TableDraftCleanupJob job) {
        this.job = job;
    }

    public void run() {
        job.run();
    }
}
