package fr.jalon.cctp;

import fr.jalon.testing.JarProcess;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a session who asks a process for pages. @param session the value of the cookie */
record JarVisitor(JarProcess jar, String session, Map<String, String> cookies) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    JarVisitor(JarProcess jar, String session) {
        this(jar, session, new ConcurrentHashMap<>(Map.of("jalon-session", session)));
    }

    String cookie() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> page = CLIENT.send(request(path).build(), BodyHandlers.ofString());
        page.headers()
                .allValues("Set-Cookie")
                .forEach(one ->
                        HttpCookie.parse(one).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue())));
        return page;
    }

    /** Of the first form on that page. */
    String token(String path) throws Exception {
        HttpResponse<String> page = get(path);
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("No form on " + path + ": " + page.statusCode());
        }
        return token.group(1);
    }

    HttpResponse<String> post(String path, String token, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        return CLIENT.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(jar.address(path))
                .header("Cookie", cookie())
                .timeout(Duration.ofSeconds(60));
    }
}
