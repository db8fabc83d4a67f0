package fr.jalon.site.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Waits for no connection while the database is known to be gone, and makes known that it is. */
final class GuardedDataSource extends DelegatingDataSource {

    /** How long a visitor waits while others have all connections; the pool's own patience is for a database that is gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataSource pool;
    private final DatabaseAvailability availability;

    GuardedDataSource(DataSource pool, DatabaseAvailability availability) {
        super(pool);
        this.pool = pool;
        this.availability = availability;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            if (availability.isGone()) {
                throw new SQLTransientConnectionException("The database is gone and not back yet", "08001");
            }
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException e) {
                // Without a cause it is the pool that had none to give: busy, not gone, and worth waiting for.
                if (e.getCause() != null) {
                    availability.lost(String.valueOf(e.getMessage()));
                    throw e;
                }
                if (System.nanoTime() > giveUp) {
                    throw e;
                }
            }
        }
    }
}
