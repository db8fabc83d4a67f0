package fr.jalon.account.security;

import fr.jalon.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Says why somebody is turned away: the address leads nowhere, the form is too old, or the role is another's. A visitor is
 * sent to the sign-in page; htmx is told to leave the page, lest the form land in a fragment.
 */
final class AccessDeniedResponses implements AccessDeniedHandler, AuthenticationEntryPoint {

    /** The request attribute that the error page shows in place of its own words. */
    static final String SENTENCE = "sentence";

    /** What is added to its address, by which the sign-in page knows that a form got lost. */
    static final String EXPIRED = "expiree=oui";

    /** Likewise, that it was kept. */
    static final String KEPT = "gardee=oui";

    private final RequestMatcher known;

    private final FirstPageRequestCache firstAsked;

    private final KeptFormService keptForms;

    /** @param known the addresses that exist */
    AccessDeniedResponses(RequestMatcher known, FirstPageRequestCache firstAsked, KeptFormService keptForms) {
        this.known = known;
        this.firstAsked = firstAsked;
        this.keptForms = keptForms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            request.setAttribute(
                    SENTENCE,
                    "Cette page était ouverte depuis trop longtemps, ou vos cookies ont été effacés : rien n’a été enregistré."
                            + " Revenez à la page d’avant, rechargez-la, puis recommencez.");
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (known.matches(request)) {
            request.setAttribute(SENTENCE, role());
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException visitor)
            throws IOException {
        if (!known.matches(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        boolean undone = firstAsked.remember(request, response);
        String told = undone ? "?" + (keptForms.keep(request) ? KEPT : EXPIRED) : "";
        String page = request.getContextPath() + "/connexion" + told;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", page);
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(page);
        }
    }

    private static String role() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        String role = person != null && person.getPrincipal() instanceof SignedIn me && me.role() != null
                ? " (" + me.role().inSentence() + ")"
                : "";
        return "Cette page n’est pas ouverte à votre rôle" + role
                + ". Si vous en avez un autre, choisissez-le dans « Mon compte ».";
    }
}
