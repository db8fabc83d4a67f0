package fr.jalon.account.security;

import jakarta.servlet.http.HttpServletRequest;

/** Files that are the same for everybody, and the health check: no session, no person, no company. */
final class PublicPaths {

    static final String[] ALL = {
        "/css/**",
        "/js/**",
        "/img/**",
        "/webjars/**",
        "/favicon.ico",
        "/favicon.svg",
        "/robots.txt",
        "/actuator/health/**"
    };

    private PublicPaths() {}

    static boolean match(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        for (String pattern : ALL) {
            String start = pattern.replace("/**", "");
            if (path.equals(start) || (pattern.endsWith("/**") && path.startsWith(start + "/"))) {
                return true;
            }
        }
        return false;
    }
}
