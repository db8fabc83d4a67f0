package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.site.SentOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MatrixValues;
import fr.jalon.testing.Parameters;
import fr.jalon.testing.PermissionMatrix;
import fr.jalon.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every form that the permission matrix knows, sent three times as an impatient hand does: what it makes, it makes once. */
@JalonTest
class SentTwiceTest {

    /** What is said of a try, not made by it: counters, sessions, news under way and the letters they become. */
    private static final List<String> ASIDE = List.of(
            "account.attempt",
            "account.spring_session",
            "account.spring_session_attributes",
            "site.event_publication",
            "site.scheduled_task",
            "site.sent_form");

    /** Forms that create and correct alike: only the page they stand on knows where they go. */
    private static final Map<String, String> ADDRESS_FROM_PAGE = Map.of(
            "/accords-cadres", "/accords-cadres/nouveau",
            "/evenements", "/evenements/nouveau",
            "/contacts/nouveau", "/contacts/nouveau",
            "/collectivites/annuaire/{authorityDirectory}", "/collectivites/annuaire/{authorityDirectory}");

    private static final SingleConnectionDataSource EVERYTHING = new SingleConnectionDataSource(
            TestDatabase.get().url(),
            TestDatabase.get().superuser().user(),
            TestDatabase.get().superuser().password(),
            true);

    @AfterAll
    static void close() {
        EVERYTHING.destroy();
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MatrixValues worlds;

    @Autowired
    SomePeople people;

    @Autowired
    MockMvcTester mvc;

    @TestFactory
    Stream<DynamicTest> formsThatMakeSomethingHaveAKey() throws IOException {
        Parameters parameters = new Parameters();
        return PermissionMatrix.rows().stream()
                .filter(row -> mappings.getHandlerMethods().entrySet().stream()
                        .filter(route -> route.getValue().hasMethodAnnotation(SentOnce.class))
                        .flatMap(route -> route.getKey().getPatternValues().stream())
                        .anyMatch(path -> row.route().equals("POST " + path.replaceAll("\\{[^}]*}", "{}"))))
                // The form of comments learns its address from the page around it; DiscussionPagesTest looks at its
                // key.
                .filter(row -> !row.path().endsWith("/commentaires"))
                .filter(row -> !ADDRESS_FROM_PAGE.containsKey(row.path()))
                .map(row -> DynamicTest.dynamicTest(
                        row.path(),
                        () -> assertThat(parameters.of(row, List.of())).containsKey("cle")));
    }

    @TestFactory
    Stream<DynamicTest> soDoFormsWhoseAddressTheirPageKnows() throws IOException {
        return PermissionMatrix.rows().stream()
                .filter(row -> row.method().equals("GET") && ADDRESS_FROM_PAGE.containsValue(row.path()))
                .map(row -> DynamicTest.dynamicTest(
                        row.path(),
                        () -> assertThat(mvc.get()
                                        .uri(URI.create(worlds.fill(row)))
                                        .with(SomePeople.as(
                                                "200".equals(row.expected().get("owner"))
                                                        ? people.theOwner()
                                                        : people.theAdmin())))
                                .bodyText()
                                .contains("name=\"cle\"")));
    }

    @TestFactory
    Stream<DynamicTest> aFormSentThriceMakesWhatItMakesOnce() throws IOException {
        return PermissionMatrix.rows().stream()
                .filter(row -> row.method().equals("POST") && !row.path().equals("/deconnexion"))
                // The same file is taken in again: an import of its own in the list, which finds nothing new.
                .filter(row -> !row.path().equals("/admin/imports"))
                .filter(row -> List.of(
                                row.expected().get("owner"), row.expected().get("admin"))
                        .contains("302"))
                .map(row -> DynamicTest.dynamicTest(row.path(), () -> {
                    Map<String, String> world = worlds.fresh(row);
                    String version = Optional.ofNullable(world.get("plan"))
                            .map(SentTwiceTest::versionOf)
                            .orElse("");
                    String first = send(row, world, version).getRedirectedUrl();
                    Map<String, Long> once = rows();
                    for (int again = 0; again < 2; again++) {
                        MockHttpServletResponse answer = send(row, world, version);
                        assertThat(answer.getStatus()).isLessThan(500);
                        if (answer.getStatus() == 302) {
                            assertThat(answer.getRedirectedUrl()).isEqualTo(first);
                        }
                    }
                    assertThat(rows()).isEqualTo(once);
                }));
    }

    private MockHttpServletResponse send(PermissionMatrix.Row row, Map<String, String> world, String version) {
        SignedIn who = "302".equals(row.expected().get("owner")) ? people.theOwner() : people.theAdmin();
        URI path = URI.create(MatrixValues.fill(row.path(), world));
        AbstractMockHttpServletRequestBuilder<?> request = row.parameters().contains("=@")
                ? MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile("fichier", "a.txt", "text/plain", "bonjour".getBytes()))
                : MockMvcRequestBuilders.post(path);
        Stream.of(row.parameters().split("&"))
                .filter(pair -> pair.matches("\\w+=[^@].*"))
                .forEach(pair -> request.param(
                        pair.substring(0, pair.indexOf('=')),
                        MatrixValues.fill(pair.substring(pair.indexOf('=') + 1), world)));
        // A page says which version of the plan it showed: who acts on another is told so.
        request.param("version", version);
        return mvc.perform(request.with(SomePeople.as(who))).getResponse();
    }

    private static String versionOf(String plan) {
        return JdbcClient.create(EVERYTHING)
                .sql("SELECT version::text FROM retroplanning.plan WHERE id = ?::uuid")
                .param(plan)
                .query(String.class)
                .single();
    }

    /** Of every table, as nobody else counts them: the application sees those of one company at a time. */
    private static Map<String, Long> rows() {
        JdbcClient jdbc = JdbcClient.create(EVERYTHING);
        // An import goes on behind the answer that tells of it.
        Awaitility.await("the end of imports")
                .atMost(Duration.ofMinutes(1))
                .until(() -> !jdbc.sql("""
                        SELECT EXISTS (SELECT FROM market.intake
                                       WHERE state IN ('QUEUED', 'RUNNING') AND requested_at > now() - interval '1 minute')
                        """).query(Boolean.class).single());
        String counts = jdbc
                .sql(
                        "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !ASIDE.contains(table))
                .filter(table -> !table.startsWith("notification.") && !table.contains("flyway"))
                .map(table -> "SELECT '" + table + "' AS name, count(*) AS rows FROM " + table)
                .collect(Collectors.joining(" UNION ALL "));
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql(counts).query((RowCallbackHandler) row -> rows.put(row.getString("name"), row.getLong("rows")));
        return rows;
    }
}
