package fr.jalon.site.web;

import fr.jalon.site.PreviousPage;
import fr.jalon.site.TypedWording;
import fr.jalon.site.database.DatabaseAvailability;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** While the database is gone, every page answers 503 at once, in French, with what one had typed; files still come. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 15) // inside what makes requests readable, outside sessions and people
class DatabaseOutageFilter extends OncePerRequestFilter {

    private static final int RETRY_SECONDS = 5;
    /** What needs no database, and the probe that says itself how things are. */
    private static final List<String> OPEN = List.of("/css/", "/js/", "/img/", "/webjars/", "/actuator/");

    private final DatabaseAvailability availability;
    private final ThymeleafViewResolver views;
    private final StaticAddressFilter addresses;
    private final TypedWording wording;
    private final RareLog log;

    DatabaseOutageFilter(
            DatabaseAvailability availability,
            ThymeleafViewResolver views,
            StaticAddressFilter addresses,
            TypedWording wording,
            Clock clock) {
        this.availability = availability;
        this.views = views;
        this.addresses = addresses;
        this.wording = wording;
        this.log = new RareLog(LoggerFactory.getLogger(DatabaseOutageFilter.class), clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (availability.isGone()) {
            answer(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            SQLException outage = outage(failure);
            if (outage == null || response.isCommitted()) {
                throw failure;
            }
            log.info("No database, answered with 503: " + request.getMethod() + " " + request.getRequestURI() + ", "
                    + outage.getMessage());
            response.reset();
            answer(request, response);
        }
    }

    /**
     * A connection that could not be had or broke; PostgreSQL's class 08, and 57P01 to 57P03 while it stops or starts. A
     * transaction that could not be rolled back hides that behind the pool's word for a connection it has thrown away.
     */
    static @Nullable SQLException outage(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOfConnection(sql)) {
                return sql;
            }
        }
        return null;
    }

    private static boolean isOfConnection(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        boolean cutOff = failure.getSQLState() == null && "Connection is closed".equals(failure.getMessage());
        return cutOff
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || state.startsWith("08")
                || state.startsWith("57P0");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        Map<String, Object> page = new HashMap<>();
        page.put("typed", reading ? Map.of() : wording.of(request.getParameterMap()));
        page.put("back", reading ? address(request) : PreviousPage.of(request).orElse("/"));
        // As the dispatcher would, for its helpers of addresses and words; it must not be asked itself, its pages need
        // people.
        addresses.doFilter(request, response, (wrapped, out) -> render(page, wrapped, out));
    }

    private void render(Map<String, Object> page, ServletRequest request, ServletResponse response)
            throws ServletException {
        try {
            View view = views.resolveViewName("error/503", Locale.FRENCH);
            if (view != null) {
                view.render(page, (HttpServletRequest) request, (HttpServletResponse) response);
            }
        } catch (Exception e) {
            throw new ServletException("The page that says that there is no database", e);
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }
}
