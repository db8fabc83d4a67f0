package fr.jalon.market.imports.domain;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of an import; its counts are explained at {@link fr.jalon.market.imports.merge.ImportCounts}. */
public record ImportDetails(
        UUID id,
        String fileName,
        long fileSize,
        @Nullable String sha256,
        String requestedBy,
        OffsetDateTime requestedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        String state,
        @Nullable String stage,
        int percent,
        boolean cancelRequested,
        @Nullable String error,
        long recordsRead,
        long created,
        long changed,
        long unchanged,
        long rejected,
        long repeated,
        long withoutEffect,
        long repaired,
        long flagged,
        long contractsChanged) {

    public boolean isRunning() {
        return state.equals("QUEUED") || state.equals("RUNNING");
    }

    public boolean isDone() {
        return state.equals("DONE");
    }
}
