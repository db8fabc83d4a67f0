package fr.jalon.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Gives addresses of style sheets, scripts and pictures the hash of their content, as Spring's filter does, and leaves every
 * other link alone: Spring's would look for a file behind each of the hundred links of a page, find none, and remember nothing.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class StaticAddressFilter extends ResourceUrlEncodingFilter {

    private static final List<String> FOLDERS = List.of("/css/", "/js/", "/img/", "/webjars/");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse plain = (HttpServletResponse) response;
        super.doFilter(
                request,
                response,
                (wrapped, looking) -> chain.doFilter(wrapped, new Links((HttpServletResponse) looking, plain)));
    }

    private static final class Links extends HttpServletResponseWrapper {

        private final HttpServletResponse plain;

        Links(HttpServletResponse looking, HttpServletResponse plain) {
            super(looking);
            this.plain = plain;
        }

        @Override
        public String encodeURL(String url) {
            return FOLDERS.stream().anyMatch(url::startsWith) ? super.encodeURL(url) : plain.encodeURL(url);
        }
    }
}
