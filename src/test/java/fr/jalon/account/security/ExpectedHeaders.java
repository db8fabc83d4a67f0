package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.mock.web.MockHttpServletResponse;

/** What every answer says to the browser, be it a page, a refusal, a redirect or a file. */
public final class ExpectedHeaders {

    /** A file, sent or made, is held tighter still: nothing in it runs. */
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private ExpectedHeaders() {}

    /** @param asked told when a header is missing */
    public static void check(String asked, MockHttpServletResponse answer) {
        String type = answer.getContentType();
        boolean sent = type != null && !type.matches("(text/html|text/css|text/javascript|image/|font/).*");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .as(asked)
                .isEqualTo(sent ? SANDBOX : SecurityHeaders.CONTENT_SECURITY_POLICY)
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).as(asked).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).as(asked).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).as(asked).contains("camera=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).as(asked).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).as(asked).isNotNull();
    }
}
