package fr.jalon.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.GenericFilterBean;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Lets nothing in that could not be kept as text, and answers what cannot be read at all (not UTF-8, an upload without a
 * boundary) with 400: theirs to mend, worth one line of our log now and then.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // after the one that says how to read the parameters, before all that do
class ReadableRequestFilter extends GenericFilterBean {

    private final RareLog log;

    ReadableRequestFilter(Clock clock) {
        this.log = new RareLog(LoggerFactory.getLogger(ReadableRequestFilter.class), clock);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest http) || !(response instanceof HttpServletResponse answer)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(new ReadableRequest(http), response);
        } catch (ServletException | RuntimeException failure) {
            Throwable unreadable = unreadable(failure);
            if (unreadable == null || answer.isCommitted()) {
                throw failure;
            }
            log.info("Unreadable, answered with 400: " + http.getMethod() + " " + http.getRequestURI() + ", "
                    + unreadable.getClass().getSimpleName());
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** What could not be read, wherever it was asked for: in a filter or, wrapped, behind the dispatcher. */
    private static @Nullable Throwable unreadable(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException
                    || cause instanceof InvalidFileNameException
                    || (cause instanceof MultipartException && !(cause instanceof MaxUploadSizeExceededException))) {
                return cause;
            }
        }
        return null;
    }
}
