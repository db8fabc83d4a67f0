package fr.jalon.account.security;

import static fr.jalon.account.RouteAccess.Visibility.BEARER;
import static fr.jalon.account.RouteAccess.Visibility.EVERYONE;
import static fr.jalon.account.RouteAccess.Visibility.PROGRAMS;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.account.RouteAccess.Visibility;
import fr.jalon.upload.UploadLimit;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** The one place where routes are opened: what no module has opened is refused to everybody. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @ConditionalOnWebApplication // a command has no routes
    SecurityFilterChain web(
            HttpSecurity http,
            ObjectProvider<RouteAccess> routes,
            ObjectProvider<UploadLimit> limits,
            CurrentPersonFilter currentPerson,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            FirstPageRequestCache firstAsked,
            KeptFormService keptForms)
            throws Exception {
        List<RouteAccess> open = routes.orderedStream().toList();
        AccessDeniedResponses refusals = new AccessDeniedResponses(known(open), firstAsked, keptForms);
        return http.authorizeHttpRequests(rules -> authorize(rules, open))
                .securityContext(security -> security.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(ways(open, BEARER)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityHeaders::write)
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .addFilterAfter(currentPerson, SecurityContextHolderFilter.class)
                .addFilterBefore(uploadGate(open, limits.orderedStream().toList(), refusals), CsrfFilter.class)
                .addFilterAfter(new EagerCsrfTokenFilter(ways(open, PROGRAMS)), CsrfFilter.class)
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            List<RouteAccess> open) {
        rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll();
        rules.requestMatchers(PublicPaths.ALL).permitAll();
        for (RouteAccess route : open) {
            var rule = rules.requestMatchers(matchers(route));
            if (EnumSet.of(EVERYONE, BEARER, PROGRAMS).contains(route.visibility())) {
                rule.permitAll();
            } else if (route.roles().isEmpty()) {
                rule.authenticated();
            } else {
                rule.hasAnyRole(route.roles().stream().map(Role::name).toArray(String[]::new));
            }
        }
        rules.anyRequest().denyAll();
    }

    /** Whether any route of the application has that address, whoever may use it and by whatever method. */
    private static RequestMatcher known(List<RouteAccess> open) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(open.stream()
                .flatMap(route -> route.patterns().stream())
                .distinct()
                .<RequestMatcher>map(paths::matcher)
                .toList());
    }

    private static UploadLimitFilter uploadGate(
            List<RouteAccess> open, List<UploadLimit> limits, AccessDeniedResponses refusals) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new UploadLimitFilter(
                open.stream()
                        .flatMap(route -> Stream.of(matchers(route))
                                .map(path -> new UploadLimitFilter.Way(
                                        path,
                                        route.roles().stream()
                                                .map(role -> "ROLE_" + role.name())
                                                .toList())))
                        .toList(),
                ways(open, BEARER),
                limits.stream()
                        .map(limit -> new UploadLimitFilter.Limit(paths.matcher(limit.pattern()), limit))
                        .toList(),
                refusals);
    }

    /**
     * The addresses that are open that far. Where they bear a secret ({@code BEARER}), a mail program may send a form: the
     * secret stands for the token of a page.
     */
    private static RequestMatcher ways(List<RouteAccess> open, Visibility visibility) {
        List<RequestMatcher> slots = open.stream()
                .filter(route -> route.visibility() == visibility)
                .flatMap(route -> Stream.of(matchers(route)))
                .toList();
        return request -> slots.stream().anyMatch(slot -> slot.matches(request));
    }

    private static RequestMatcher[] matchers(RouteAccess route) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return route.patterns().stream()
                .map(pattern ->
                        route.method() == null ? paths.matcher(pattern) : paths.matcher(route.method(), pattern))
                .toArray(RequestMatcher[]::new);
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** In a cookie, so that a visitor who only reads costs no session. */
    @Bean
    CsrfTokenRepository csrfTokens(CookieNames names) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(names.csrf());
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax").path("/");
            if (names.secure()) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    /** Whoever is turned away reads a page, which needs nothing of the upload: it is not read for its sake either. */
    @Bean
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
            }
        };
    }

    /** What happens when somebody signs in: a new session id, a new CSRF token. */
    @Bean
    SessionAuthenticationStrategy onSignIn(CsrfTokenRepository csrfTokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
    }
}
