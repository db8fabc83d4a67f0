package fr.jalon.retroplanning.discussion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Attachments kept before files had a module of their own are there after, each byte of them. */
@JalonTest
class AttachmentMigrationTest {

    /** The tables as version 12 left them, filled from those of today. */
    private static final String BEFORE = """
            CREATE TABLE retroplanning.attachment_piece
            (
                attachment_id uuid    NOT NULL REFERENCES retroplanning.attachment ON DELETE CASCADE,
                rank          integer NOT NULL,
                company_id    uuid    NOT NULL REFERENCES account.company,
                content       bytea   NOT NULL,
                PRIMARY KEY (attachment_id, rank)
            );
            ALTER TABLE retroplanning.attachment NO FORCE ROW LEVEL SECURITY;
            ALTER TABLE upload.file NO FORCE ROW LEVEL SECURITY;
            ALTER TABLE upload.file_piece NO FORCE ROW LEVEL SECURITY;
            INSERT INTO retroplanning.attachment_piece
            SELECT a.id, p.rank, p.company_id, p.content
            FROM retroplanning.attachment a JOIN upload.file_piece p USING (file_id);
            SELECT site.wall('retroplanning.attachment_piece');
            CREATE TEMP TABLE moved ON COMMIT DROP AS SELECT file_id AS id FROM retroplanning.attachment;
            ALTER TABLE retroplanning.attachment DROP COLUMN file_id;
            ALTER TABLE retroplanning.attachment FORCE ROW LEVEL SECURITY;
            DELETE FROM upload.file f USING moved WHERE f.id = moved.id;
            ALTER TABLE upload.file FORCE ROW LEVEL SECURITY;
            ALTER TABLE upload.file_piece FORCE ROW LEVEL SECURITY;
            """;

    private static final String UNFORCED = """
            SELECT relname FROM pg_class
            WHERE relnamespace IN ('upload'::regnamespace, 'retroplanning'::regnamespace) AND relrowsecurity
              AND NOT relforcerowsecurity
            """;

    private static final String FILES = """
            SELECT a.name, f.bytes, f.company_id, count(*) AS pieces,
                   encode(sha256(string_agg(p.content, ''::bytea ORDER BY p.rank)), 'hex') = a.sha256 AS same
            FROM retroplanning.attachment a JOIN upload.file f ON f.id = a.file_id JOIN upload.file_piece p USING (file_id)
            WHERE a.company_id = current_setting('jalon.company')::uuid
            GROUP BY a.id, f.id ORDER BY a.id
            """;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    AttachmentService attachments;

    @Autowired
    CompanyScope scope;

    @Test
    void everyFileIsThereAfterTheMigration() throws IOException {
        String migration = new ClassPathResource("db/migration/retroplanning/V13__attachments_in_upload.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        SignedIn nadia = people.newCompany("Une entreprise et ses fichiers");
        attach(nadia, "courte.txt", 1);
        attach(nadia, "longue.txt", 30_000); // in three pieces

        TestDatabase database = TestDatabase.get();
        var owner = new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password());
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult(status -> {
            jdbc.queryForObject(
                    "SELECT set_config('jalon.company', ?, true)",
                    String.class,
                    nadia.company().toString());
            List<Map<String, Object>> files = jdbc.queryForList(FILES);
            assertThat(files)
                    .extracting("name", "pieces", "same")
                    .containsExactly(tuple("courte.txt", 1L), tuple("longue.txt", 3L));

            jdbc.execute(BEFORE);
            assertThat(jdbc.queryForList("SELECT FROM upload.file JOIN moved USING (id)"))
                    .isEmpty();
            jdbc.execute(migration);

            assertThat(jdbc.queryForList(FILES)).isEqualTo(files);
            assertThat(jdbc.queryForList(UNFORCED)).isEmpty();
            status.setRollbackOnly();
        });
    }

    private static Tuple tuple(String name, long pieces) {
        return Tuple.tuple(name, pieces, true);
    }

    @Test
    void anAccentThatWasACharacterOfItsOwnIsOneWithItsLetter() throws IOException {
        String migration = new ClassPathResource("db/migration/retroplanning/V15__names_of_attachments.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        SignedIn nadia = people.newCompany("Une entreprise sous macOS");
        attach(nadia, "ete.txt", 1);

        TestDatabase database = TestDatabase.get();
        var owner = new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password());
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult(status -> {
            String company = nadia.company().toString();
            String actFor = "SELECT set_config('jalon.company', ?, true)";
            jdbc.queryForObject(actFor, String.class, company);
            jdbc.update("UPDATE retroplanning.attachment SET name = ?", "e\u0301te\u0301.txt");
            jdbc.queryForObject(actFor, String.class, "");

            jdbc.execute(migration);

            jdbc.queryForObject(actFor, String.class, company);
            assertThat(jdbc.queryForList("SELECT name FROM retroplanning.attachment", String.class))
                    .containsExactly("été.txt");
            assertThat(jdbc.queryForList(UNFORCED)).isEmpty();
            status.setRollbackOnly();
        });
    }

    private void attach(SignedIn by, String name, int times) {
        PlanDetails plan = plans.details(by, plans.early(by));
        scope.runAs(by.company(), () -> {
            byte[] content = "Une ligne de texte.\n".repeat(times).getBytes(StandardCharsets.UTF_8);
            try (IncomingFile file = IncomingFile.of(name, content)) {
                attachments.add(plan, "e1.o4.appeler", file, by.membership());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (UnacceptableFileException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
