package fr.jalon.account.web.own;

import fr.jalon.account.security.SignInService;
import fr.jalon.shared.Token;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The open sessions of a person, for the person to see and to end. */
@Component
class SessionQueries {

    /**
     * One open session.
     *
     * @param key names it on the page; not the session's id, which is a secret
     * @param browser what the browser calls itself
     * @param current whether it is the one that asks
     */
    record Open(String key, String browser, Instant since, Instant lastUsed, boolean current) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SessionQueries(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** The person's sessions, the one last used first. */
    List<Open> of(UUID accountId, String currentId) {
        return sessions.findByPrincipalName(accountId.toString()).values().stream()
                .map(session -> open(session, currentId))
                .sorted(Comparator.comparing(Open::lastUsed).reversed())
                .toList();
    }

    /** Ends one session of the person; false when there is no such. */
    boolean end(UUID accountId, String key) {
        List<String> ids = sessions.findByPrincipalName(accountId.toString()).keySet().stream()
                .filter(id -> Token.hash(id).equals(key))
                .toList();
        ids.forEach(sessions::deleteById);
        return !ids.isEmpty();
    }

    private static Open open(Session session, String currentId) {
        String browser = session.getAttribute(SignInService.BROWSER);
        Instant since = session.getAttribute(SignInService.SIGNED_IN_AT);
        return new Open(
                Token.hash(session.getId()),
                BrowserNames.name(Objects.requireNonNullElse(browser, "")),
                Objects.requireNonNullElse(since, session.getCreationTime()),
                session.getLastAccessedTime(),
                session.getId().equals(currentId));
    }
}
