package fr.jalon.site.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Waits for no connection while the database is known to be gone, and makes known that it is. */
final class GuardedDataSource extends DelegatingDataSource {

    private final DataSource pool;
    private final DatabaseAvailability availability;

    GuardedDataSource(DataSource pool, DatabaseAvailability availability) {
        super(pool);
        this.pool = pool;
        this.availability = availability;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (availability.isGone()) {
            throw new SQLTransientConnectionException("The database is gone and not back yet", "08001");
        }
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException e) {
            // Without a cause it is the pool that had none to give: busy, not gone.
            if (e.getCause() != null) {
                availability.lost(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }
}
