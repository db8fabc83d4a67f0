package fr.jalon.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.GenericFilterBean;

/**
 * PostgreSQL keeps every character but NUL, which nobody types: in whatever is sent it becomes the sign for a character
 * that could not be read. Parameters are looked at when they are asked for, never before: an upload may be behind them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // after the one that says how to read the parameters, before all that do
class NulCharacterFilter extends GenericFilterBean {

    private static final char NUL = '\0';
    private static final char UNREADABLE = '\uFFFD';

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer) {
            try {
                chain.doFilter(new Readable(http), response);
            } catch (InvalidParameterException unreadable) { // not UTF-8, say: theirs to mend, nothing for our log
                answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Readable extends HttpServletRequestWrapper {

        Readable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return readable(super.getParameter(name));
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return readable(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> parameters.put(name, readable(values.clone())));
            return parameters;
        }

        private static String @Nullable [] readable(String @Nullable [] values) {
            if (values != null) {
                for (int i = 0; i < values.length; i++) {
                    if (values[i] != null) {
                        values[i] = values[i].replace(NUL, UNREADABLE);
                    }
                }
            }
            return values;
        }

        private static @Nullable String readable(@Nullable String value) {
            return value == null ? null : value.replace(NUL, UNREADABLE);
        }
    }
}
