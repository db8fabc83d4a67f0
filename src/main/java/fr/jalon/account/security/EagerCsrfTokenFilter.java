package fr.jalon.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the CSRF token before the page is written: a form far down a long page would ask for it when the response, and
 * with it the cookie's last chance, is gone.
 */
final class EagerCsrfTokenFilter extends OncePerRequestFilter {

    private final RequestMatcher formless;

    /** @param formless where no page of ours is read */
    EagerCsrfTokenFilter(RequestMatcher formless) {
        this.formless = formless;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PublicPaths.match(request) || formless.matches(request);
    }
}
