package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.notification.domain.Mail.Stop;
import fr.jalon.shared.Token;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import fr.jalon.testing.TestMail;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** A link that opens something lies in no table where a query that forgets its condition would find it. */
@JalonTest
class LiveLinksTest {

    private static final String TABLES = """
            SELECT format('%I.%I', n.nspname, c.relname)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
              AND has_schema_privilege('jalon_app', n.oid, 'USAGE') AND has_table_privilege('jalon_app', c.oid, 'SELECT')
            """;

    private final String visitor = UUID.randomUUID() + "@liens.example";
    private final String guest = UUID.randomUUID() + "@liens.example";
    private final String cause = "test " + UUID.randomUUID();
    private final String secret = Token.next();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompanyScope scope;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MailRepository mailRepository;

    @Autowired
    ApplicationContext beans;

    @Test
    void nobodyFindsALinkThatStillHolds() {
        SignedIn owner = people.newCompany("Liens");
        Visitors browser = new Visitors(mvc);
        browser.post(
                "/inscription",
                Map.of(
                        "siret", SomePeople.nextSiret().value(),
                        "entreprise", "Liens",
                        "nom", "Zoé",
                        "email", visitor,
                        "passe", "huit canards sur la mare"));
        browser.post("/mot-de-passe-oublie", Map.of("email", owner.email()));
        mvc.post()
                .uri("/compte/entreprise/invitations")
                .with(SomePeople.as(owner))
                .param("email", guest)
                .exchange();
        Stop stop = new Stop(owner.membership(), MailKind.DIGEST, "http://localhost/arret/" + secret);
        mailRepository.write(
                cause, () -> Optional.of(new Mail(owner.email(), "Votre semaine", stop.address(), null, stop)));
        List<String> secrets = Stream.concat(
                        Stream.of(visitor, owner.email(), guest).map(LiveLinksTest::token), Stream.of(secret))
                .toList();
        TestMail.text(owner.email(), 2);
        asIfTheMailServerWereAway(owner.email(), secrets);

        assertThat(findings(TestDatabase.get().unwalled(), secrets))
                .as("letters that wait hold them")
                .containsOnly("notification.mail")
                .hasSize(secrets.size());
        assertThat(findings(jdbc, secrets)).isEmpty();
        for (UUID company : List.of(people.theOtherOwner().company(), owner.company())) {
            List<String> found = scope.runAs(company, () -> transaction.execute(status -> findings(jdbc, secrets)));
            assertThat(found).isEmpty();
        }
    }

    /** What waits for a listener stands in a table without a wall: it says which, and the words are asked for later. */
    @Test
    void newsThatIsKeptCarriesNoWords() {
        List<String> words = Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getType)
                .filter(type -> type != null && type.getName().startsWith("fr.jalon."))
                .flatMap(type -> Arrays.stream(
                        org.springframework.util.ClassUtils.getUserClass(type).getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, TransactionalEventListener.class))
                .map(Method::getParameterTypes)
                .filter(news -> news.length == 1 && news[0].isRecord())
                .flatMap(news -> Arrays.stream(news[0].getRecordComponents()))
                .filter(component -> CharSequence.class.isAssignableFrom(component.getType()))
                // A line's own name within its plan; the file of public data that an admin brought.
                .filter(component -> !Set.of("key", "fileName").contains(component.getName()))
                .map(RecordComponent::toString)
                .toList();

        assertThat(words).isEmpty();
    }

    @AfterEach
    void theMailServerIsBack() {
        TestDatabase.get()
                .unwalled()
                .sql("UPDATE notification.mail SET body = NULL, stop_address = NULL, sent_at = now()"
                        + " WHERE next_try_at = 'infinity' AND subject = 'attend'")
                .update();
    }

    private static String token(String address) {
        String link = TestMail.link(address, 1);
        return link.substring(link.indexOf("jeton=") + "jeton=".length());
    }

    /** The letters that have just left stand there again with what they said, as they do where none leaves. */
    private void asIfTheMailServerWereAway(String known, List<String> secrets) {
        List<String> recipients = List.of(visitor, known, guest, known);
        for (int i = 0; i < secrets.size(); i++) {
            TestDatabase.get()
                    .unwalled()
                    .sql("INSERT INTO notification.mail (id, cause, recipient, subject, body, written_at, next_try_at)"
                            + " VALUES (?, ?, ?, 'attend', ?, now(), 'infinity')")
                    .params(UUID.randomUUID(), cause + i, recipients.get(i), "Lien : " + secrets.get(i))
                    .update();
        }
    }

    /** The tables in which one of these lies, in words or in bytes, once for each. */
    private static List<String> findings(JdbcClient sql, List<String> secrets) {
        List<String> tables = sql.sql(TABLES).query(String.class).list();
        assertThat(tables).contains("notification.mail", "site.event_publication", "account.sign_up");
        return tables.stream()
                .flatMap(table ->
                        secrets.stream().filter(within(sql, table, secrets)).map(one -> table))
                .toList();
    }

    /** Each table is written out once for all secrets: that is what takes long, not the search in it. */
    private static Predicate<String> within(JdbcClient sql, String table, List<String> secrets) {
        List<String> found = sql.sql(
                        "SELECT DISTINCT secret FROM (SELECT t::text AS whole FROM " + table + " t OFFSET 0) AS r"
                                + " CROSS JOIN unnest(?, ?) AS s (secret, hex)"
                                + " WHERE strpos(whole, secret) > 0 OR strpos(whole, hex) > 0")
                .params(
                        secrets.toArray(String[]::new),
                        secrets.stream()
                                .map(secret -> HexFormat.of().formatHex(secret.getBytes(StandardCharsets.US_ASCII)))
                                .toArray(String[]::new))
                .query(String.class)
                .list();
        return found::contains;
    }
}
