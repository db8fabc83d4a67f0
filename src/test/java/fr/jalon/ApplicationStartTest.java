package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JalonTest
class ApplicationStartTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void worksAsTheRoleThatOwnsNothing() {
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("jalon_app");
        assertThat(jdbc.sql(
                                "SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** That the server writes through to the disk is asked of a durable one, in {@code EmbeddedDatabaseTest}. */
    @Test
    void noSessionGivesUpWaitingForItsCommits() {
        assertThat(jdbc.sql("SHOW synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }
}
