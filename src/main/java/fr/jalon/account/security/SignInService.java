package fr.jalon.account.security;

import fr.jalon.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens, turns and closes the session of a person whom others have recognised. */
@Component
public class SignInService {

    /** Session attributes that the page of sessions shows. */
    public static final String SIGNED_IN_AT = "jalon.signedInAt";

    public static final String BROWSER = "jalon.browser";

    private static final Logger LOG = LoggerFactory.getLogger(SignInService.class);

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy onSignIn;
    private final FirstPageRequestCache firstAsked;
    private final KeptFormService keptForms;
    private final KnownDeviceService devices;
    private final Clock clock;

    SignInService(
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy onSignIn,
            FirstPageRequestCache firstAsked,
            KeptFormService keptForms,
            KnownDeviceService devices,
            Clock clock) {
        this.contexts = contexts;
        this.onSignIn = onSignIn;
        this.firstAsked = firstAsked;
        this.keptForms = keptForms;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * Signs the person in, with a new session id, and tells where to go: to what was typed when the last session ended, to
     * the page first asked for, or home.
     */
    public String signIn(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        String target = firstAsked.take(request, response).orElse("/");
        HttpSession session = request.getSession(true);
        session.setAttribute(SIGNED_IN_AT, clock.instant());
        session.setAttribute(
                BROWSER, Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
        renew(person, request, response);
        devices.remember(person.accountId(), request, response);
        LOG.info("Connexion du compte {} ({})", person.accountId(), person.role());
        return keptForms.open(person.accountId(), request, response) ? "/compte/saisie" : target;
    }

    /** Goes on in the same session under a new id, as that person in that role. */
    public void renew(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContexts.of(person);
        onSignIn.onAuthentication(SecurityContexts.authentication(person), request, response);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the session of this browser. */
    public void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
