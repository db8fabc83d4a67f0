package fr.jalon.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of a company are seen on its behalf only: whoever forgets the where sees nothing, not somebody else's. */
@JalonTest
class RowSecurityTest {

    private static final String COMPANY_TABLES = """
            SELECT n.nspname || '.' || c.relname
            FROM pg_class c
                     JOIN pg_namespace n ON n.oid = c.relnamespace
                     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'company_id' AND NOT a.attisdropped
            WHERE c.relkind IN ('r', 'p')
            ORDER BY 1
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    Flyway flyway;

    @Test
    void everyTableOfCompaniesForcesRowSecurityAndHasItsPolicy() {
        List<String> unguarded = jdbc.sql("""
                        SELECT n.nspname || '.' || c.relname
                        FROM pg_class c
                                 JOIN pg_namespace n ON n.oid = c.relnamespace
                                 JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'company_id' AND NOT a.attisdropped
                        WHERE c.relkind IN ('r', 'p')
                          AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                            AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'company_only'))
                        """).query(String.class).list();

        assertThat(companyTables()).contains("account.company_profile", "account.membership", "account.invitation");
        assertThat(unguarded).isEmpty();
    }

    @Test
    void rawSqlWithoutTheCompanySeesNoRowOfAnyCompany() {
        scope.runAs(people.theOwner().company(), () -> profiles.update(List.of("7731"), List.of(), "Nantes"));

        for (String table : companyTables()) {
            assertThat(jdbc.sql("SELECT count(*) FROM " + table + " WHERE company_id IS NOT NULL")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aCompanySeesItsOwnRowsAndNoOther() {
        SignedIn mine = people.newCompany("Une entreprise");
        SignedIn other = people.newCompany("Une autre");
        scope.runAs(other.company(), () -> profiles.update(List.of("4521"), List.of(), "Brest"));

        List<Map<String, Object>> seen = scope.runAs(
                mine.company(),
                () -> transaction.execute(status -> jdbc.sql("SELECT * FROM account.company_profile")
                        .query()
                        .listOfRows()));

        assertThat(seen).isEmpty();
        assertThat(scope.runAs(other.company(), () -> profiles.current())
                        .orElseThrow()
                        .trades())
                .containsExactly("4521");
    }

    @Test
    void aCompanyCannotWriteARowOfAnother() {
        SignedIn mine = people.newCompany("Une entreprise");
        SignedIn other = people.newCompany("Une autre");

        assertThatThrownBy(() -> scope.runAs(
                        mine.company(),
                        () -> transaction.executeWithoutResult(
                                status -> jdbc.sql("INSERT INTO account.company_profile (company_id) VALUES (?)")
                                        .param(other.company())
                                        .update())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theCompanyEndsWithItsTransaction() {
        SignedIn mine = people.newCompany("Une entreprise");
        scope.runAs(mine.company(), () -> profiles.update(List.of("7731"), List.of(), null));

        // The pool gives the same connections again and again: none may remember.
        for (int i = 0; i < 40; i++) {
            assertThat(jdbc.sql("SELECT coalesce(current_setting('jalon.company', true), '')")
                            .query(String.class)
                            .single())
                    .isEmpty();
        }
    }

    @Test
    void theScopeCannotChangeWithinATransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> scope.runAs(people.theOwner().company(), () -> profiles.current())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePurposeOfAskingForAPersonEndsWithTheQuestion() {
        Long seen = transaction.execute(status -> {
            jdbc.sql("SELECT count(*) FROM account.person(?)")
                    .param(people.theOwner().accountId())
                    .query(Long.class)
                    .single();
            return jdbc.sql("SELECT count(*) FROM account.membership WHERE company_id IS NOT NULL")
                    .query(Long.class)
                    .single();
        });

        assertThat(seen).isZero();
    }

    /** On tables of its own, made and removed by the owner of the database. */
    @Test
    void aTableThatIsWalledShowsAndTakesRowsOfOneCompanyOnly() {
        JdbcTemplate owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        owner.execute("CREATE SCHEMA walled");
        try {
            owner.execute("""
                    CREATE TABLE walled.thing (company_id uuid NOT NULL, name text NOT NULL);
                    CREATE INDEX ON walled.thing (company_id);
                    SELECT site.wall('walled.thing');
                    SELECT site.wall('walled.thing'); -- a second time changes nothing
                    GRANT USAGE ON SCHEMA walled TO jalon_app;
                    GRANT SELECT, INSERT ON walled.thing TO jalon_app
                    """);
            UUID mine = people.newCompany("Une entreprise").company();
            UUID other = people.newCompany("Une autre").company();
            inScope(mine, () -> insertThing(mine));

            assertThat(jdbc.sql("SELECT count(*) FROM walled.thing")
                            .query(Long.class)
                            .single())
                    .as("without a company")
                    .isZero();
            inScope(mine, () -> assertThat(things()).containsExactly(mine));
            inScope(other, () -> assertThat(things()).isEmpty());
            assertThatThrownBy(() -> inScope(other, () -> insertThing(mine)))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
            inScope(mine, () -> assertThat(planOfThings()).contains("Index", "Cond: (company_id = (NULLIF("));
        } finally {
            owner.execute("DROP SCHEMA walled CASCADE");
        }
    }

    private void inScope(UUID company, Runnable work) {
        scope.runAs(company, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private void insertThing(UUID company) {
        jdbc.sql("INSERT INTO walled.thing (company_id, name) VALUES (?, 'x')")
                .param(company)
                .update();
    }

    private List<UUID> things() {
        return jdbc.sql("SELECT company_id FROM walled.thing").query(UUID.class).list();
    }

    /** As for a table too large to be read whole. */
    private String planOfThings() {
        jdbc.sql("SELECT set_config('enable_seqscan', 'off', true)")
                .query(String.class)
                .single();
        return String.join(
                "\n",
                jdbc.sql("EXPLAIN SELECT * FROM walled.thing")
                        .query(String.class)
                        .list());
    }

    private List<String> companyTables() {
        return jdbc.sql(COMPANY_TABLES).query(String.class).list();
    }
}
