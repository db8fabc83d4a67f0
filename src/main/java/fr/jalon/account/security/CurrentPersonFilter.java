package fr.jalon.account.security;

import fr.jalon.account.SignedIn;
import fr.jalon.account.domain.Person;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.account.scope.ThreadCompanyScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether the person may still act as the session says: a disabled account, an ended role or a
 * session past its time stops here. Then opens the scope of the company acted for.
 */
@Component
class CurrentPersonFilter extends OncePerRequestFilter {

    /** The request attribute under which the person with all roles is found. */
    static final String PERSON = CurrentPersonFilter.class.getName() + ".person";

    private final PersonQueries personQueries;
    private final ThreadCompanyScope scope;
    private final Clock clock;
    private final Duration longest;

    CurrentPersonFilter(
            PersonQueries personQueries,
            ThreadCompanyScope scope,
            Clock clock,
            @Value("${jalon.session.longest:12h}") Duration longest) {
        this.personQueries = personQueries;
        this.scope = scope;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Authentication before = SecurityContextHolder.getContext().getAuthentication();
            if (before != null && before.getPrincipal() instanceof SignedIn remembered) {
                recheck(remembered, request);
            }
            chain.doFilter(request, response);
        } finally {
            scope.clear();
        }
    }

    private void recheck(SignedIn remembered, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Person> person =
                isPastItsTime(session) ? Optional.empty() : personQueries.find(remembered.accountId());
        Optional<SignedIn> now = person.flatMap(found -> remembered.membershipId() == null
                ? Optional.of(found.byDefault())
                : found.in(remembered.membershipId()));
        if (person.isPresent() && now.isPresent()) {
            request.setAttribute(PERSON, person.get());
            SecurityContextHolder.setContext(SecurityContexts.of(now.get()));
            scope.enter(now.get().companyId());
        } else {
            SecurityContextHolder.clearContext();
            if (session != null) {
                session.invalidate();
            }
        }
    }

    private boolean isPastItsTime(HttpSession session) {
        return session != null
                && session.getAttribute(SignInService.SIGNED_IN_AT) instanceof Instant since
                && since.plus(longest).isBefore(clock.instant());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PublicPaths.match(request);
    }

    /** The filter stands in the security chain only; Boot would register it with the container once more. */
    @Configuration(proxyBeanMethods = false)
    static class NotTwice {

        @Bean
        FilterRegistrationBean<CurrentPersonFilter> currentPersonNotTwice(CurrentPersonFilter filter) {
            FilterRegistrationBean<CurrentPersonFilter> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
