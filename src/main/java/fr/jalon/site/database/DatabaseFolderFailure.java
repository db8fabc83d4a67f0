package fr.jalon.site.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a folder that cannot be used as one sentence instead of a stack trace. */
final class DatabaseFolderFailure extends AbstractFailureAnalyzer<DatabaseFolderException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, DatabaseFolderException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
