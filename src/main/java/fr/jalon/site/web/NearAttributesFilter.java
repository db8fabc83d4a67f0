package fr.jalon.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a request's attributes near at hand. Thymeleaf stores each value of a page as one and asks for it thousands of times,
 * each time through the wrappers of ten filters.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class NearAttributesFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new NearAttributes(request), response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** What was set through this wrapper is read from it; everything else, and every change, goes to the request. */
    private static final class NearAttributes extends HttpServletRequestWrapper {

        private final Map<String, Object> near = new HashMap<>();

        NearAttributes(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            Object value = near.get(name);
            return value != null ? value : super.getAttribute(name);
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                near.remove(name);
            } else {
                near.put(name, value);
            }
            super.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            near.remove(name);
            super.removeAttribute(name);
        }
    }
}
