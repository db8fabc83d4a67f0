package fr.jalon.site.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.JalonApplication;
import fr.jalon.testing.PostgresBinaries;
import java.io.IOException;
import java.io.Reader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a server of its own, whose process is killed under load: SIGKILL, as when memory runs out. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseOutageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String GONE = "La base de données ne répond pas";

    private ConfigurableApplicationContext jalon;
    private Path cluster;
    private HttpClient client;
    private int port;
    private String token = "";

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        PostgresBinaries.in(folder);
        cluster = folder.resolve("cluster");
        jalon = new SpringApplicationBuilder(JalonApplication.class)
                .run(
                        "--server.port=0",
                        "--jalon.demo.enabled=true",
                        "--jalon.passwords.memory=256",
                        "--jalon.postgres.directory=" + folder);
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build();
        signIn();
    }

    @AfterAll
    void stop() {
        jalon.close();
    }

    /** The very first request finds the people of the demonstration: see {@link #start}. */
    @Test
    void startsAgainAfterEachKillAndLosesNothingItHadAcknowledged() throws Exception {
        List<String> acknowledged = new CopyOnWriteArrayList<>();
        ConcurrentLinkedQueue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        String plan = plan();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 3; i++) {
                people.submit(() -> {
                    while (!over.get()) {
                        answers.add(get("/retroplannings"));
                    }
                    return null;
                });
            }
            people.submit(() -> {
                while (!over.get()) {
                    String text = "Ecrit sous la charge " + written.incrementAndGet();
                    if (comment(plan, text) == 302) {
                        acknowledged.add(text);
                    }
                }
                return null;
            });
            for (int kill = 0; kill < 3; kill++) {
                int before = acknowledged.size();
                Awaitility.await().atMost(PATIENCE).until(() -> acknowledged.size() > before + 2);
                kill();
                int after = acknowledged.size();
                Awaitility.await("writing again").atMost(PATIENCE).until(() -> acknowledged.size() > after + 2);
            }
        } finally {
            over.set(true);
            people.shutdown();
            assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(DatabaseOutageTest::isTold);
        assertThat(stored()).containsAll(acknowledged);
    }

    @Test
    void saysSoInFrenchAndGivesBackWhatWasTypedWhileItIsGone() throws Exception {
        String plan = plan();
        HttpResponse<String> page;
        HttpResponse<String> comment;
        // Without its settings no server starts: the outage lasts as long as the test looks at it.
        Path settings = cluster.resolve("postgresql.conf");
        Path aside = Files.move(settings, cluster.resolveSibling("aside.conf"));
        try {
            kill();
            page = get("/echeances");
            comment = post(plan + "/commentaires", "texte=Gardez-moi");
            assertThat(get("/img/jalon.svg").statusCode()).isEqualTo(200);
        } finally {
            Files.move(aside, settings);
        }

        assertThat(page.statusCode()).isEqualTo(503);
        isTold(page);
        assertThat(page.headers().firstValue("Retry-After")).contains("5");
        assertThat(comment.statusCode()).isEqualTo(503);
        assertThat(comment.body()).contains(GONE, "Gardez-moi");
        Awaitility.await().atMost(PATIENCE).until(() -> get("/echeances").statusCode() == 200);
    }

    private static void isTold(HttpResponse<String> page) {
        assertThat(page.body())
                .contains(GONE, "Rien de ce qui était enregistré n’est perdu")
                .endsWith("</html>\n");
    }

    private void kill() throws Exception {
        ProcessHandle server = ServerProcess.in(cluster).orElseThrow().process();
        signal(server, "-KILL");
        server.onExit().get();
    }

    private static void signal(ProcessHandle process, String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private List<String> stored() throws Exception {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(cluster.resolveSibling("passwords.properties"))) {
            passwords.load(reader);
        }
        String url = jalon.getEnvironment().getRequiredProperty("spring.datasource.url");
        try (Connection connection = DriverManager.getConnection(url, "postgres", passwords.getProperty("superuser"));
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT body FROM retroplanning.comment WHERE body LIKE 'Ecrit sous%'")) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private String plan() throws Exception {
        Matcher plan = Pattern.compile("/retroplannings/[0-9a-f-]{36}")
                .matcher(get("/retroplannings").body());
        assertThat(plan.find()).isTrue();
        return plan.group();
    }

    private int comment(String plan, String text) throws Exception {
        return post(plan + "/commentaires", "texte=" + text.replace(' ', '+')).statusCode();
    }

    private void signIn() throws Exception {
        port = jalon.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        token = token("/connexion");
        HttpResponse<String> answer = post("/connexion", "email=pme%40demo.jalon.fr&passe=jalon-demo");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get("/").body()).contains("Nadia");
        token = token("/retroplannings");
    }

    private String token(String page) throws Exception {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + token))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
    }
}
