package fr.jalon.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a visitor to the sign-in page; htmx is told to leave the page, lest the form land in a fragment. */
final class ToSignInPage implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String page = request.getContextPath() + "/connexion";
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", page);
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(page);
        }
    }
}
