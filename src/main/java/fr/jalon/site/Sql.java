package fr.jalon.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments on their way to PostgreSQL and back: its driver takes no {@link Instant} for a {@code timestamptz}. */
public final class Sql {

    private Sql() {}

    /** The present, as a parameter. */
    public static OffsetDateTime now(Clock clock) {
        return time(clock.instant());
    }

    /** A moment, as a parameter. */
    public static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A moment that may be unknown, as a parameter. */
    public static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    /** A column that holds a moment in every row. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    /** A column that may hold a moment. */
    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
