package fr.jalon.account.security;

import fr.jalon.upload.UploadLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns uploads away before a byte of them is kept: looking for the form's token makes the container store the whole
 * body, gigabytes perhaps, long before routes are asked who may use them.
 */
final class UploadLimitFilter extends OncePerRequestFilter {

    /** Where uploads go, and the authorities one of which may send them. */
    record Way(RequestMatcher path, List<String> authorities) {}

    /** A mail program's form of one field, in the wordier of the two ways to send it. */
    private static final int SMALL = 4096;

    private final List<Way> ways;
    private final RequestMatcher openRoutes;
    private final List<Limit> limits;
    private final AccessDeniedResponses refusals;

    /** How much a way takes. */
    record Limit(RequestMatcher path, UploadLimit limit) {}

    /**
     * @param openRoutes where anybody may send a form whose length is told and small
     * @param limits the first that matches holds
     */
    UploadLimitFilter(List<Way> ways, RequestMatcher openRoutes, List<Limit> limits, AccessDeniedResponses refusals) {
        this.ways = List.copyOf(ways);
        this.openRoutes = openRoutes;
        this.limits = List.copyOf(limits);
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (isSmall(request)) {
            chain.doFilter(request, response);
        } else if (isOpen(request, person)) {
            weigh(request, response, chain);
        } else if (person == null || person instanceof AnonymousAuthenticationToken) {
            refusals.commence(request, response, new InsufficientAuthenticationException("Upload of a visitor"));
        } else {
            refusals.handle(request, response, new AccessDeniedException("Upload of somebody who may not"));
        }
    }

    private boolean isSmall(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= SMALL && openRoutes.matches(request);
    }

    /** By the length it announces: what does not say how long it is is not read either. */
    private void weigh(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UploadLimit limit = limits.stream()
                .filter(one -> one.path().matches(request))
                .findFirst()
                .map(Limit::limit)
                .orElse(UploadLimit.OF_FORMS);
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (length > limit.bytes()) {
            request.setAttribute(AccessDeniedResponses.SENTENCE, limit.sentence());
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOpen(HttpServletRequest request, @Nullable Authentication person) {
        return person != null
                && ways.stream()
                        .filter(way -> way.path().matches(request))
                        .anyMatch(way -> person.getAuthorities().stream()
                                .anyMatch(held -> way.authorities().contains(String.valueOf(held.getAuthority()))));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
    }
}
