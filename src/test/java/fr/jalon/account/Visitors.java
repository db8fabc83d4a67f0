package fr.jalon.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visitor's browser without a screen: each stands at an address of its own, so that tests do not share tries. */
public final class Visitors {

    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();

    public Visitors(MockMvcTester mvc) {
        this(mvc, "192.0.2." + ADDRESS.incrementAndGet());
    }

    private Visitors(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    /** A fresh browser in the same office. */
    public Visitors colleague() {
        return new Visitors(mvc, address);
    }

    public MvcTestResult open(String pathOrLink) {
        return get(pathOrLink, Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    /** As a script or a link to a file would. */
    public MvcTestResult get(String pathOrLink, Map<String, String> headers) {
        return keep(mvc.get()
                .uri(path(pathOrLink))
                .headers(sent -> headers.forEach(sent::set))
                .cookie(jar())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange());
    }

    public MvcTestResult post(String path, Map<String, String> form) {
        return postFrom(null, path, form);
    }

    /** Sends a form that stands on a page. */
    public MvcTestResult postFrom(@Nullable String page, String path, Map<String, String> form) {
        var request = mvc.post()
                .uri(path(path))
                .headers(headers -> {
                    if (page != null) {
                        headers.set("Referer", "http://localhost" + page);
                    }
                })
                .cookie(jar())
                .with(csrf())
                .with(one -> {
                    one.setRemoteAddr(address);
                    return one;
                });
        form.forEach(request::param);
        return keep(request.exchange());
    }

    public MvcTestResult signIn(String email, String password) {
        return post("/connexion", Map.of("email", email, "passe", password));
    }

    /** A cookie as it stands now, null when the browser has none of that name. */
    public @Nullable String cookie(String name) {
        Cookie cookie = cookies.get(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** A cookie that somebody has put there. */
    public void forge(String name, String value) {
        cookies.put(name, new Cookie(name, value));
    }

    /** The session is over; the other cookies stay. */
    public void loseSession() {
        cookies.remove("jalon-session");
    }

    private MvcTestResult keep(MvcTestResult result) {
        for (Cookie cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }

    /** MockMvc wants one cookie at least. */
    private Cookie[] jar() {
        return cookies.isEmpty()
                ? new Cookie[] {new Cookie("none", "none")}
                : cookies.values().toArray(Cookie[]::new);
    }

    private static URI path(String pathOrLink) {
        return URI.create(pathOrLink.replaceFirst("^https?://[^/]+", ""));
    }
}
