package fr.jalon.market.imports.domain;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Advisory locks, held by the import's transaction and therefore released by whatever ends it, a crash included: one says that
 * an import is alive, the other lets one import at a time write.
 */
final class ImportLocks {

    private static final int ALIVE = 740_101;
    private static final long WRITING = 740_102_000_000L;

    private ImportLocks() {}

    static void declareAlive(Statement statement, UUID id) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(" + ALIVE + ", " + id.hashCode() + ")");
    }

    static void awaitTurn(Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(" + WRITING + ")");
    }

    /** A query that answers true, and holds the lock until the transaction ends, when no import of that id is alive. */
    static String isDead(UUID id) {
        return "SELECT pg_try_advisory_xact_lock(" + ALIVE + ", " + id.hashCode() + ")";
    }
}
