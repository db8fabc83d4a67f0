package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JalonTest
class SqlTest {

    @Autowired
    JdbcClient jdbc;

    private record Read(Instant sure, @Nullable Instant known, boolean unknown) {

        static Read of(ResultSet row, int number) throws SQLException {
            return new Read(
                    Sql.instant(row, "sure"),
                    Sql.instantOrNull(row, "sure"),
                    Sql.instantOrNull(row, "unknown") == null);
        }
    }

    /** In summer and in winter, and before Paris had whole hours. */
    @Test
    void aMomentComesBackFromTheDatabaseAsItWentThere() {
        for (String moment :
                new String[] {"2027-07-14T10:15:30.123456Z", "2027-01-14T23:59:59Z", "1900-01-01T00:00:00Z"}) {
            Instant there = Instant.parse(moment);
            Clock clock = Clock.fixed(there, ZoneId.of("Europe/Paris"));

            assertThat(jdbc.sql("SELECT ?::timestamptz AS sure, ?::timestamptz AS unknown")
                            .params(Arrays.asList(Sql.now(clock), Sql.timeOrNull(null)))
                            .query(Read::of)
                            .single())
                    .isEqualTo(new Read(there, there, true));
            assertThat(Sql.timeOrNull(there)).isEqualTo(Sql.time(there));
        }
    }
}
