package fr.jalon.site.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.OldDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

class SparingMigrationStrategyTest {

    private final SparingMigrationStrategy strategy = new SparingMigrationStrategy(
            new StaticListableBeanFactory().getBeanProvider(SpringModulithFlywayMigrationStrategy.class),
            new PathMatchingResourcePatternResolver());

    @Test
    void flywayIsBegunOnlyWhereAHistoryDiffersFromTheFiles() {
        OldDatabase base = OldDatabase.empty("sparing_migrations");
        DataSource owner = base.asOwner();
        assertThat(strategy.isUpToDate(owner)).as("nothing there yet").isFalse();

        base.migrated();
        assertThat(strategy.isUpToDate(owner)).as("all of it there").isTrue();

        change(base, "UPDATE flyway_schema_history_market SET checksum = checksum + 1 WHERE version = '2'");
        assertThat(strategy.isUpToDate(owner)).as("a file that changed").isFalse();
        change(base, "UPDATE flyway_schema_history_market SET checksum = checksum - 1 WHERE version = '2'");
        assertThat(strategy.isUpToDate(owner)).isTrue();

        change(base, "UPDATE flyway_schema_history SET success = false WHERE version = '5'");
        assertThat(strategy.isUpToDate(owner)).as("one that failed").isFalse();
        change(base, "UPDATE flyway_schema_history SET success = true WHERE version = '5'");

        change(base, "DELETE FROM flyway_schema_history_upload");
        assertThat(strategy.isUpToDate(owner)).as("one that is missing").isFalse();
    }

    @Test
    void theBaseOfANewerJalonIsFlywaysToJudge() {
        OldDatabase base = OldDatabase.upToDate("newer_migrations");
        change(base, """
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,
                    installed_by, execution_time, success)
                VALUES (99, '99', 'to come', 'SQL', 'V99__to_come.sql', 1, 'someone', 1, true)""");

        assertThat(strategy.isUpToDate(base.asOwner())).isFalse();
    }

    private static void change(OldDatabase base, String sql) {
        assertThat(base.everything().sql(sql).update()).isPositive();
    }
}
