package fr.jalon.account.security;

import fr.jalon.site.PreviousPage;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Where a visitor wanted to go before signing in: a page, never a form's address, a fragment or a file, for which it is
 * the page that they stood on. Kept in a cookie, so that a visitor who only reads costs no session; whoever forges it
 * gets no farther than to a page of this site.
 */
@Component
class FirstPageRequestCache {

    static final String COOKIE = "jalon-page";

    private static final int LONGEST = 2000;

    private final CookieNames names;

    FirstPageRequestCache(CookieNames names) {
        this.names = names;
    }

    /**
     * Keeps the page.
     *
     * @return whether something was being done on it that has not been done
     */
    boolean remember(HttpServletRequest request, HttpServletResponse response) {
        boolean reads = request.getMethod().equals("GET");
        boolean leaves = request.getRequestURI().equals(request.getContextPath() + "/deconnexion");
        if (!leaves) {
            page(request, reads)
                    .filter(page -> page.length() <= LONGEST)
                    .ifPresent(page -> response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            cookie(
                                    Base64.getUrlEncoder()
                                            .withoutPadding()
                                            .encodeToString(page.getBytes(StandardCharsets.US_ASCII)),
                                    request,
                                    Duration.ofSeconds(-1))));
        }
        return !reads && !leaves;
    }

    /** The page, once. */
    Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        if (kept == null) {
            return Optional.empty();
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request, Duration.ZERO));
        return decode(kept.getValue()).filter(PreviousPage::isPath);
    }

    private static Optional<String> page(HttpServletRequest request, boolean reads) {
        boolean fragment = request.getHeader("HX-Request") != null;
        String accepted =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        if (!reads || fragment) {
            return PreviousPage.of(request);
        }
        if (!accepted.contains("text/html")) {
            return Optional.empty();
        }
        return isFile(request.getRequestURI()) ? PreviousPage.of(request) : Optional.of(own(request));
    }

    private static String own(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static boolean isFile(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx|ics)");
    }

    private String cookie(String value, HttpServletRequest request, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(names.secure() || request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not a cookie of ours
        }
    }
}
