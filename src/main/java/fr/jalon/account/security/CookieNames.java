package fr.jalon.account.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How cookies are named. Where the site's public address is on HTTPS they carry the prefix {@code __Host-}, which has
 * browsers refuse them from any other host of the same domain, and they are Secure even if a proxy speaks plain HTTP to
 * Jalon. On {@code http://localhost} browsers would refuse such cookies.
 */
@Component
final class CookieNames {

    private final boolean https;

    CookieNames(@Value("${jalon.url:}") String publicAddress) {
        this.https = publicAddress.strip().toLowerCase(java.util.Locale.ROOT).startsWith("https://");
    }

    /** Whether all cookies are for HTTPS only. */
    boolean secure() {
        return https;
    }

    String session() {
        return name("jalon-session");
    }

    String csrf() {
        return name("jalon-csrf");
    }

    String device() {
        return name("jalon-appareil");
    }

    private String name(String plain) {
        return https ? "__Host-" + plain : plain;
    }
}
