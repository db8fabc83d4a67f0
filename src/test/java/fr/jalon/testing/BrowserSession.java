package fr.jalon.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.jalon.account.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Signs a browser in without the form, so that journeys neither repeat it nor use up its tries. */
@Component
public class BrowserSession {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Environment environment;

    BrowserSession(FindByIndexNameSessionRepository<? extends Session> sessions, Environment environment) {
        this.sessions = sessions;
        this.environment = environment;
    }

    /** From now on the page's browser acts as that person. */
    public void signIn(Page page, SignedIn person) {
        page.context()
                .addCookies(List.of(new Cookie("jalon-session", cookie(person))
                        .setUrl("http://localhost:" + environment.getRequiredProperty("local.server.port"))));
    }

    /** The value of the cookie of a new session of that person. */
    public String cookie(SignedIn person) {
        return Base64.getEncoder().encodeToString(open(sessions, person).getBytes(StandardCharsets.UTF_8));
    }

    private static <S extends Session> String open(FindByIndexNameSessionRepository<S> sessions, SignedIn person) {
        S session = sessions.createSession();
        var authorities = person.role() == null
                ? AuthorityUtils.NO_AUTHORITIES
                : AuthorityUtils.createAuthorityList("ROLE_" + person.role().name());
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities)));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.getName());
        sessions.save(session);
        return session.getId();
    }
}
