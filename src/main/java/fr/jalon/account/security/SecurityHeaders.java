package fr.jalon.account.security;

import fr.jalon.upload.FileDownload;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers of every response. Besides these, Spring Security's defaults hold: nosniff, HSTS for a year with subdomains on
 * HTTPS, and no-store wherever nothing else is said (assets with a content hash say that they never change).
 */
final class SecurityHeaders {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self';"
            + " script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=()," + " payment=(), usb=()";

    /** What pages are made of: of all else nothing is to run, should a browser show it. */
    private static final Pattern PAGES =
            Pattern.compile("(text/html|text/css|(text|application)/javascript|image/|font/).*");

    private SecurityHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(SecurityHeaders::sandboxFiles)
                .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** A PDF, a table or a calendar, whoever wrote it. */
    private static void sandboxFiles(HttpServletRequest request, HttpServletResponse response) {
        String type = response.getContentType();
        if (type != null && !PAGES.matcher(type).matches()) {
            response.setHeader("Content-Security-Policy", FileDownload.SANDBOX);
        }
    }
}
