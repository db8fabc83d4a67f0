package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class CookieNamesTest {

    @Test
    void onHttpsCookiesAreBoundToTheHostEvenBehindAProxyThatSpeaksPlainHttp() {
        assertThat(cookies("https://jalon.exemple.fr"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-jalon-")
                        .contains("; Path=/", "; Secure", "; HttpOnly")
                        .doesNotContain("Domain="));
    }

    @Test
    void onLocalhostWithoutHttpsTheyAreOnesThatABrowserAccepts() {
        assertThat(cookies("http://localhost:8080"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("jalon-")
                        .contains("; Path=/", "; HttpOnly")
                        .doesNotContain("Secure"));
        assertThat(new CookieNames("").secure()).isFalse();
    }

    private static List<String> cookies(String publicAddress) {
        CookieNames names = new CookieNames(publicAddress);
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SessionConfiguration().sessionCookie(names).writeCookieValue(new CookieValue(request, response, "x"));
        CsrfTokenRepository tokens = new SecurityConfiguration().csrfTokens(names);
        tokens.saveToken(tokens.generateToken(request), request, response);
        return response.getHeaders("Set-Cookie");
    }
}
