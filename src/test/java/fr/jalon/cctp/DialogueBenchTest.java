package fr.jalon.cctp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.JarProcess;
import fr.jalon.testing.PageBench;
import fr.jalon.testing.Statements;
import fr.jalon.testing.TestDatabase;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The packaged jar with a long dialogue: how fast it is read, what is lost while many write, what a kill leaves. Asserts no time. */
@JalonTest
@Tag("bench")
class DialogueBenchTest {

    private static final Path JAR = Path.of("target", "jalon.jar").toAbsolutePath();
    private static final Pattern RECEIVED = Pattern.compile("recue=([0-9a-f-]{36})");
    private static final Duration LOAD = Duration.ofSeconds(Integer.getInteger("jalon.bench.load", 120));
    private static final int KILLS = Integer.getInteger("jalon.bench.kills", 3);
    private static final int READERS = 300;
    private static final int WRITERS = 30;

    @Autowired
    LongDialogue dialogues;

    @Autowired
    SomePeople people;

    @Autowired
    BrowserSession sessions;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    private final JdbcClient all = TestDatabase.get().unwalled();
    private final Random random = new Random(1);

    @Test
    void readingPage() throws Exception {
        LongDialogue.Opened dialogue = dialogues.open("971700017");
        String path = "/cctp/" + dialogue.draft();
        String session = sessions.cookie(dialogue.companies().get(0));
        String page = mvc.get()
                .uri(path)
                .cookie(new Cookie("jalon-session", session))
                .exchange()
                .getResponse()
                .getContentAsString();
        int statements = Statements.during(() -> mvc.get()
                        .uri(path)
                        .cookie(new Cookie("jalon-session", session))
                        .exchange())
                .size();
        try (JarProcess jar = start()) {
            new PageBench()
                    .measure(new PageBench.Page("yardstick: /connexion", jar.address("/connexion"), ""))
                    .measure(new PageBench.Page(
                            "/cctp/{draft}, 120 and 400", jar.address(path), new JarVisitor(jar, session).cookie()))
                    .print();
        }
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        System.out.printf(
                "reading page: %d statements, %d bytes, %d with gzip%n", statements, bytes.length, gzip(bytes));
        assertThat(statements).isLessThanOrEqualTo(10);
    }

    /** Readers and writers, a version published in the middle, closed before the end. */
    @Test
    void nothingIsLostUnderLoad() throws Exception {
        LongDialogue.Opened dialogue = dialogues.open("971700025");
        String path = "/cctp/" + dialogue.draft();
        Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        Map<UUID, Instant> receipts = new ConcurrentHashMap<>();
        ConcurrentMap<String, Boolean> failures = new ConcurrentHashMap<>();
        ScheduledExecutorService users = Executors.newScheduledThreadPool(64);
        JarProcess started = start();
        Instant end = Instant.now().plus(LOAD);
        Instant closing = end.minus(LOAD.dividedBy(10));
        all.sql("UPDATE cctp.draft SET closes_at = ?::timestamptz WHERE id = ?")
                .params(closing.toString(), dialogue.draft())
                .update();
        try (JarProcess jar = started) {
            List<JarVisitor> readers = Stream.generate(() -> new JarVisitor(jar, sessions.cookie(people.theOwner())))
                    .limit(READERS)
                    .toList();
            List<JarVisitor> writers = IntStream.range(0, WRITERS)
                    .mapToObj(i -> new JarVisitor(jar, sessions.cookie(people.newCompany("Plume " + i))))
                    .toList();
            for (JarVisitor reader : readers) {
                again(users, end, failures, () -> count(answers, reader.get(path)));
            }
            for (JarVisitor writer : writers) {
                again(users, end, failures, () -> write(writer, dialogue, answers, receipts));
            }
            TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), end).toMillis() / 2);
            HttpResponse<String> published =
                    publish(new JarVisitor(jar, sessions.cookie(dialogue.buyer())), dialogue.draft(), 2);
            assertThat(published.statusCode()).isEqualTo(302);
            TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), end).toMillis() + 1000);
            users.shutdown();
            assertThat(users.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            users.shutdownNow();
        }
        System.out.printf("load: %s; answers %s; %d receipts%n", LOAD, new TreeMap<>(answers), receipts.size());
        assertThat(failures).isEmpty();
        assertThat(receipts).isNotEmpty();
        assertThat(answers.keySet()).allMatch(status -> status < 500);
        List<UUID> kept = all.sql("SELECT id FROM cctp.reaction WHERE draft_id = ? AND words LIKE 'Sous charge%'")
                .param(dialogue.draft())
                .query(UUID.class)
                .list();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(receipts.keySet());
        assertThat(receipts.values()).allMatch(sent -> sent.isBefore(closing));
        assertThat(all.sql("""
                SELECT count(*) FROM cctp.reaction r WHERE draft_id = ? AND (SELECT array_agg(p.number ORDER BY p.number) FROM cctp.reaction_place p
                  WHERE p.reaction_id = r.id) <> CASE r.number WHEN 1 THEN ARRAY[1, 2] ELSE ARRAY[2] END
                """).param(dialogue.draft()).query(Integer.class).single())
                .as("reactions on no version or several")
                .isZero();
        System.out.println("load: reactions a version "
                + all.sql(
                                "SELECT number, count(*) FROM cctp.reaction WHERE draft_id = ? GROUP BY number ORDER BY number")
                        .param(dialogue.draft())
                        .query()
                        .listOfRows());
    }

    @Test
    void aKillLeavesAllOrNothing() throws Exception {
        LongDialogue.Opened dialogue = dialogues.open("971700033");
        UUID draft = dialogue.draft();
        SignedIn buyer = dialogue.buyer();
        List<UUID> remarks = all.sql("SELECT id FROM cctp.reaction WHERE draft_id = ?")
                .param(draft)
                .query(UUID.class)
                .list();
        JarProcess jar = start();
        int[] went = new int[2];
        try {
            for (int i = 0; i < 2 * KILLS; i++) {
                boolean version = i % 2 == 0;
                JarVisitor visitor = new JarVisitor(jar, sessions.cookie(buyer));
                int before = version ? version(draft) : batch(draft);
                if (!version && dialogues.ready(draft).startsWith("0-")) {
                    remarks.forEach(one -> dialogues.answer(buyer, draft, one));
                }
                String path = "/cctp/projets/" + draft + (version ? "/publication" : "/reponses");
                String token = visitor.token(path);
                Map<String, String> fields =
                        version ? Map.of("version", String.valueOf(before + 1)) : Map.of("lot", dialogues.ready(draft));
                CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(visitor, path, token, fields));
                TimeUnit.MILLISECONDS.sleep(random.nextInt(version ? 900 : 300));
                jar.kill();
                sent.join();
                jar = start();
                int after = version ? version(draft) : batch(draft);
                went[i % 2] += after - before;
                assertThat(after - before).isBetween(0, 1);
                assertWhole(draft, remarks.size());
            }
        } finally {
            jar.close();
        }
        System.out.printf(
                "kill: %d while a version went out, %d of them after; %d while a batch went out, %d of them after%n",
                KILLS, went[0], KILLS, went[1]);
    }

    private void assertWhole(UUID draft, int remarks) {
        int latest = version(draft);
        assertThat(all.sql(
                                "SELECT array_agg(number ORDER BY number)::text FROM cctp.published_version WHERE draft_id = ?")
                        .param(draft)
                        .query(String.class)
                        .single())
                .isEqualTo(IntStream.rangeClosed(1, latest)
                        .boxed()
                        .toList()
                        .toString()
                        .replace("[", "{")
                        .replace("]", "}")
                        .replace(" ", ""));
        assertThat(counts("SELECT count(*) FROM cctp.register_entry WHERE draft_id = ? AND kind = 'VERSION'", draft))
                .containsExactly(latest);
        assertThat(counts("SELECT count(*) FROM cctp.published_clause WHERE draft_id = ? GROUP BY number", draft))
                .hasSize(latest)
                .containsOnly(LongDialogue.CLAUSES);
        assertThat(counts(
                        "SELECT count(*) FROM cctp.reaction_place p JOIN cctp.reaction r ON r.id = p.reaction_id WHERE r.draft_id = ? GROUP BY p.number",
                        draft))
                .hasSize(latest)
                .containsOnly(remarks);
        assertThat(counts(
                        "SELECT count(*) FROM cctp.answer_batch b LEFT JOIN cctp.published_answer a USING (draft_id, batch) WHERE b.draft_id = ? AND b.batch > 1 GROUP BY b.batch",
                        draft))
                .as("answers a batch")
                .allMatch(one -> one == remarks);
        assertThat(all.sql("SELECT count(*) FROM cctp.answer WHERE draft_id = ? AND pending")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isIn(0, remarks);
    }

    private List<Integer> counts(String sql, UUID draft) {
        return all.sql(sql).param(draft).query(Integer.class).list();
    }

    private int version(UUID draft) {
        return all.sql("SELECT published FROM cctp.draft WHERE id = ?")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    private int batch(UUID draft) {
        return all.sql("SELECT max(batch) FROM cctp.answer_batch WHERE draft_id = ?")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    private static void send(JarVisitor visitor, String path, String token, Map<String, String> fields) {
        try {
            assertThat(visitor.post(path, token, fields).statusCode()).isEqualTo(302);
        } catch (IOException killed) {
            // What happens to whoever waits for a process that is killed.
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> publish(JarVisitor buyer, UUID draft, int number) throws Exception {
        String path = "/cctp/projets/" + draft + "/publication";
        return buyer.post(path, buyer.token(path), Map.of("version", String.valueOf(number)));
    }

    private static void write(
            JarVisitor writer,
            LongDialogue.Opened dialogue,
            Map<Integer, AtomicInteger> answers,
            Map<UUID, Instant> receipts)
            throws Exception {
        String path = "/cctp/" + dialogue.draft() + "/remarques/nouvelle";
        HttpResponse<String> form = writer.get(path);
        count(answers, form);
        Matcher version =
                Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"").matcher(form.body());
        if (form.statusCode() != 200 || !version.find()) {
            assertThat(form.statusCode()).as("a form without its version").isEqualTo(409);
            return;
        }
        String token = writer.token(path);
        String clause = dialogue.text()
                .clauses()
                .get((int) (Math.random() * LongDialogue.CLAUSES))
                .id()
                .toString();
        Instant sent = Instant.now();
        HttpResponse<String> answer = writer.post(
                path,
                token,
                Map.of(
                        "version",
                        version.group(1),
                        "about",
                        clause,
                        "remarkKind",
                        "CLARIFICATION",
                        "remarkWords",
                        "Sous charge : " + UUID.randomUUID()));
        count(answers, answer);
        Matcher received =
                RECEIVED.matcher(answer.headers().firstValue("Location").orElse(""));
        if (received.find()) {
            receipts.put(UUID.fromString(received.group(1)), sent);
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    /** Each user thinks for two to fourteen seconds between two acts. */
    private static void again(ScheduledExecutorService users, Instant end, Map<String, Boolean> failures, Act act) {
        users.schedule(
                () -> {
                    try {
                        act.run();
                    } catch (Exception | AssertionError e) {
                        failures.put(e.toString(), true);
                    }
                    if (Instant.now().isBefore(end)) {
                        again(users, end, failures, act);
                    }
                },
                2000 + (long) (Math.random() * 12_000),
                TimeUnit.MILLISECONDS);
    }

    private static void count(Map<Integer, AtomicInteger> answers, HttpResponse<String> answer) {
        answers.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger())
                .incrementAndGet();
    }

    private JarProcess start() throws Exception {
        Assumptions.assumeTrue(Files.exists(JAR), JAR + " is missing: ./mvnw -DskipTests package makes it");
        String[] told = Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.flyway.url",
                        "spring.flyway.user",
                        "spring.flyway.password",
                        "spring.mail.host",
                        "spring.mail.port",
                        "jalon.mail.every")
                .map(name -> "--" + name + "=" + environment.getRequiredProperty(name))
                .toArray(String[]::new);
        String[] arguments = Stream.concat(
                        Stream.of(told),
                        Stream.of("--jalon.cctp.key-file="
                                + Path.of("target/test-cctp.key").toAbsolutePath()))
                .toArray(String[]::new);
        return JarProcess.start(
                JAR,
                Files.createDirectories(Path.of("target/dialogue-bench").toAbsolutePath()),
                "/connexion",
                arguments);
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
