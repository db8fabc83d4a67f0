package fr.jalon.account.security;

import fr.jalon.shared.Token;
import fr.jalon.site.Sql;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * Browsers that somebody has signed in with before, and network addresses they did it from. Being known opens nothing: it only
 * spares them the tries of strangers.
 */
@Service
public class KnownDeviceService {

    /** As long as browsers keep a cookie. */
    private static final Duration KNOWN = Duration.ofDays(400);

    /** What a browser may hold; a place is nothing of the kind, so none passes itself off as one. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{20,100}");

    private final JdbcClient jdbc;
    private final CookieNames names;
    private final Clock clock;

    KnownDeviceService(JdbcClient jdbc, CookieNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** The browser, as it is kept, if the account of that address has been signed in with it; else where it is, likewise. */
    @Transactional(readOnly = true)
    Optional<String> find(String email, HttpServletRequest request) {
        return Stream.concat(secret(request).map(Token::hash).stream(), Stream.of(place(request)))
                .filter(hash -> jdbc.sql("""
                        SELECT EXISTS (SELECT FROM account.known_device d JOIN account.account a ON a.id = d.account_id
                                       WHERE d.secret_hash = ? AND lower(a.email) = lower(?) AND d.used_at > ?)
                        """)
                        .params(hash, email, Sql.time(clock.instant().minus(KNOWN)))
                        .query(Boolean.class)
                        .single())
                .findFirst();
    }

    /**
     * The browser has proved to be the account's. It is given a new secret, also for its other accounts: one that somebody
     * else has put there, or has seen, is worth nothing any more.
     */
    @Transactional
    public void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        String secret = Token.next();
        secret(request)
                .ifPresent(before -> jdbc.sql("UPDATE account.known_device SET secret_hash = ? WHERE secret_hash = ?")
                        .params(Token.hash(secret), Token.hash(before))
                        .update());
        for (String known : List.of(Token.hash(secret), place(request))) {
            jdbc.sql("""
                            INSERT INTO account.known_device (secret_hash, account_id, used_at) VALUES (?, ?, ?)
                            ON CONFLICT (secret_hash, account_id) DO UPDATE SET used_at = excluded.used_at
                            """).params(known, account, Sql.now(clock)).update();
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(names.device(), secret)
                        .path("/")
                        .httpOnly(true)
                        .secure(names.secure() || request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KNOWN)
                        .build()
                        .toString());
    }

    /** Without a secret: whoever is there is there. */
    private static String place(HttpServletRequest request) {
        return Token.hash("place " + request.getRemoteAddr());
    }

    private Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, names.device()))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches());
    }

    @Scheduled(fixedDelay = 24 * 60 * 60 * 1000, initialDelay = 10 * 60 * 1000)
    @Transactional
    void deleteExpired() {
        jdbc.sql("DELETE FROM account.known_device WHERE used_at <= ?")
                .param(Sql.time(clock.instant().minus(KNOWN)))
                .update();
    }
}
