package fr.jalon.account.security;

import fr.jalon.shared.Token;
import fr.jalon.site.PreviousPage;
import fr.jalon.site.Sql;
import fr.jalon.site.TypedWording;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * Keeps what somebody was typing when the session ended, for the same person in the same browser: never a password, never a
 * file. The browser holds the secret that it is encrypted with; of that the hash alone is stored.
 */
@Service
public class KeptFormService {

    static final String COOKIE = "jalon-saisie";

    private static final Duration KEPT = Duration.ofDays(2);
    private static final int LONGEST = 50_000;

    private final JdbcClient jdbc;
    private final TypedWording wording;
    private final CookieNames names;
    private final Clock clock;

    KeptFormService(JdbcClient jdbc, TypedWording wording, CookieNames names, Clock clock) {
        this.jdbc = jdbc;
        this.wording = wording;
        this.names = names;
        this.clock = clock;
    }

    private record Row(String salt, String content) {}

    /**
     * Gives the browser of who signs in a secret, and takes over what it kept for that person under the one before.
     *
     * @return whether there is something
     */
    @Transactional
    public boolean open(UUID account, HttpServletRequest request, HttpServletResponse response) {
        Optional<KeptForm> before = of(account, request);
        forget(account, request);
        String secret = Token.next();
        jdbc.sql("INSERT INTO account.kept_form (secret_hash, account_id, opened_at) VALUES (?, ?, ?)")
                .params(Token.hash(secret), account, Sql.now(clock))
                .update();
        before.ifPresent(form -> write(secret, form));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, secret)
                        .path("/")
                        .httpOnly(true)
                        .secure(names.secure() || request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
        return before.isPresent();
    }

    /** Keeps the form of a request that comes too late. @return whether there was something typed, and somebody's browser */
    @Transactional
    public boolean keep(HttpServletRequest request) {
        String type = request.getContentType();
        String page = PreviousPage.of(request).orElse("/");
        if ((type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                || secret(request).isEmpty()) {
            return false;
        }
        Map<String, String[]> sent = request.getParameterMap();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove("_csrf");
        KeptForm form = new KeptForm(request.getRequestURI(), page, fields);
        return sent.keySet().stream().noneMatch(KeptFormService::isPassword)
                && !wording.of(sent).isEmpty()
                && PreviousPage.isPath(form.action())
                && form.encoded().length() <= LONGEST
                && write(secret(request).get(), form);
    }

    /** What this browser keeps for that person. */
    @Transactional(readOnly = true)
    public Optional<KeptForm> of(UUID account, HttpServletRequest request) {
        return secret(request)
                .flatMap(secret -> jdbc.sql("""
                        SELECT salt, content FROM account.kept_form
                        WHERE secret_hash = ? AND account_id = ? AND opened_at > ? AND content IS NOT NULL
                        """)
                        .params(
                                Token.hash(secret),
                                account,
                                Sql.time(clock.instant().minus(KEPT)))
                        .query(Row.class)
                        .optional()
                        .map(row -> KeptForm.decoded(
                                Encryptors.delux(secret, row.salt()).decrypt(row.content()))));
    }

    /** It was sent, or is not wanted any more. */
    @Transactional
    public void forget(UUID account, HttpServletRequest request) {
        secret(request)
                .ifPresent(secret -> jdbc.sql(
                                "UPDATE account.kept_form SET salt = NULL, content = NULL WHERE secret_hash = ? AND account_id = ?")
                        .params(Token.hash(secret), account)
                        .update());
    }

    /** By its field's name: a test holds the templates to it. */
    static boolean isPassword(String field) {
        return field.startsWith("passe");
    }

    private boolean write(String secret, KeptForm form) {
        String salt = KeyGenerators.string().generateKey();
        return jdbc.sql("UPDATE account.kept_form SET salt = ?, content = ? WHERE secret_hash = ? AND opened_at > ?")
                        .params(
                                salt,
                                Encryptors.delux(secret, salt).encrypt(form.encoded()),
                                Token.hash(secret),
                                Sql.time(clock.instant().minus(KEPT)))
                        .update()
                > 0;
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty());
    }

    @Scheduled(fixedDelay = 60 * 60 * 1000, initialDelay = 5 * 60 * 1000)
    @Transactional
    public void deleteExpired() {
        jdbc.sql("DELETE FROM account.kept_form WHERE opened_at <= ?")
                .param(Sql.time(clock.instant().minus(KEPT)))
                .update();
    }
}
