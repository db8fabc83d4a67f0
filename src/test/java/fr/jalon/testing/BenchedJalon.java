package fr.jalon.testing;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * The packaged jar with the demonstration and many contracts, started once a run of benchmarks. {@code -Djalon.bench.folder}
 * keeps its data from one run to the next; {@code -Djalon.bench.records} says how many records are imported into a new one.
 */
public final class BenchedJalon {

    private static final Path JAR = Path.of("target", "jalon.jar").toAbsolutePath();
    private static final int RECORDS = Integer.getInteger("jalon.bench.records", 50_000);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final class Holder {
        static final BenchedJalon INSTANCE = begin();
    }

    private final JarProcess process;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private BenchedJalon(JarProcess process) {
        this.process = process;
    }

    /** Signed in as the first company's owner. Skips the test where the jar is not packaged. */
    public static BenchedJalon get() {
        Assumptions.assumeTrue(Files.exists(JAR), JAR + " is missing: ./mvnw -DskipTests package makes it");
        return Holder.INSTANCE;
    }

    private static BenchedJalon begin() {
        try {
            String kept = System.getProperty("jalon.bench.folder");
            Path folder = kept == null ? Files.createTempDirectory("jalon-bench") : Path.of(kept);
            if (!Files.exists(folder.resolve("data"))) {
                Path file = SyntheticDecp.write(Files.createDirectories(folder).resolve("decp.json"), RECORDS, 42);
                JarProcess.run(JAR, folder, "import", file.toString());
                Files.delete(file);
            }
            JarProcess process = JarProcess.start(JAR, folder, "/connexion", "--jalon.demo.enabled=true");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(process)));
            BenchedJalon jalon = new BenchedJalon(process);
            jalon.signIn();
            return jalon;
        } catch (Exception e) {
            throw new IllegalStateException("The packaged jar could not be made ready", e);
        }
    }

    private static void close(JarProcess process) {
        try {
            process.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signIn() throws Exception {
        post("/connexion", Map.of("email", "pme@demo.jalon.fr", "passe", "jalon-demo"), "/connexion");
    }

    /** The text of a page, as the signed-in person sees it. */
    public String page(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(process.address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** Sends a form as a browser does. @param from a page with a form, for its token @return where it leads */
    public String post(String path, Map<String, String> fields, String from) throws Exception {
        return send(path, fields, token(from));
    }

    /** How long an act takes, from the form sent to the answer that leads on; the page with the form is not counted. */
    public Duration timed(String path, Map<String, String> fields, String from) throws Exception {
        String token = token(from);
        long begin = System.nanoTime();
        send(path, fields, token);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private String token(String from) throws Exception {
        Matcher token = TOKEN.matcher(page(from));
        if (!token.find()) {
            throw new IllegalStateException("No form on " + from);
        }
        return token.group(1);
    }

    private String send(String path, Map<String, String> fields, String token) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(process.address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(path + " " + answer.statusCode()));
    }

    /** A page of the signed-in person, to be measured. */
    public PageBench.Page signedIn(String name, String path) {
        URI address = process.address(path);
        String sent = cookies.getCookieStore().get(address).stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
        return new PageBench.Page(name, address, sent);
    }

    /** The page to sign in: what every class measures first, the same frame and hardly anything in it. */
    public PageBench.Page yardstick() {
        return new PageBench.Page("yardstick: /connexion", process.address("/connexion"), "");
    }
}
