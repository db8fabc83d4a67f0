package fr.jalon.tabular.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What companies said of their columns outlives the migration by which administrators may say it too. */
@JalonTest
class AdminTablesMigrationTest {

    private static final String SAID = """
            INSERT INTO tabular.mapping (company_id, kind, fingerprint, columns, saved_at)
            VALUES (?, 'contacts', '0123456789abcdef0123456789abcdef', 'nom,,email', now())
            """;

    @Autowired
    SomePeople people;

    @Test
    void rowsOfBeforeStayAndTheWallHoldsWhatTheForeignKeyHeld() throws IOException {
        String migration = new ClassPathResource("db/migration/tabular/V2__tables_of_admins.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        SignedIn nadia = people.newCompany("Une entreprise d’avant");
        TestDatabase database = TestDatabase.get();
        var owner = new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password());
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult(status -> {
            jdbc.execute("""
                    ALTER TABLE tabular.mapping NO FORCE ROW LEVEL SECURITY;
                    ALTER TABLE tabular.draft NO FORCE ROW LEVEL SECURITY;
                    DELETE FROM tabular.mapping WHERE company_id NOT IN (SELECT id FROM account.company);
                    DELETE FROM tabular.draft WHERE company_id NOT IN (SELECT id FROM account.company);
                    ALTER TABLE tabular.mapping ADD CONSTRAINT mapping_company_id_fkey FOREIGN KEY (company_id) REFERENCES account.company;
                    ALTER TABLE tabular.draft ADD CONSTRAINT draft_company_id_fkey FOREIGN KEY (company_id) REFERENCES account.company;
                    ALTER TABLE tabular.mapping FORCE ROW LEVEL SECURITY;
                    ALTER TABLE tabular.draft FORCE ROW LEVEL SECURITY;
                    """);
            actFor(jdbc, nadia.company());
            jdbc.update(SAID, nadia.company());

            jdbc.execute(migration);

            assertThat(jdbc.queryForList("SELECT columns FROM tabular.mapping", String.class))
                    .containsExactly("nom,,email");
            actFor(jdbc, TableDraftOwner.ADMINS);
            assertThat(jdbc.queryForList("SELECT columns FROM tabular.mapping", String.class))
                    .isEmpty();
            assertThat(jdbc.update(SAID, TableDraftOwner.ADMINS)).isEqualTo(1);
            assertThatThrownBy(() -> jdbc.update(SAID, UUID.randomUUID()))
                    .as("written for one for whom nobody acts")
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
            status.setRollbackOnly();
        });
    }

    private static void actFor(JdbcTemplate jdbc, UUID company) {
        jdbc.queryForObject("SELECT set_config('jalon.company', ?, true)", String.class, company.toString());
    }
}
