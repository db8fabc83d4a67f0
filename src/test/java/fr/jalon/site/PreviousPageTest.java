package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PreviousPageTest {

    @Test
    void isThePageTheBrowserNames() {
        assertThat(PreviousPage.of(from("Referer", "https://jalon.example/retroplannings/7?vue=liste#e1")))
                .hasValue("/retroplannings/7?vue=liste");
    }

    @Test
    void isThePageAroundAFragment() {
        MockHttpServletRequest request = from("Referer", "https://jalon.example/ailleurs");
        request.addHeader("HX-Current-URL", "https://jalon.example/admin/imports/7");

        assertThat(PreviousPage.of(request)).hasValue("/admin/imports/7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/compte",
                "https://jalon.example.evil.example/compte",
                "https://jalon.example//evil.example/",
                "https://jalon.example:99999999999/",
                "about:blank",
                "not an address",
                ""
            })
    void isNoneWhenItIsNotOurs(String referer) {
        assertThat(PreviousPage.of(from("Referer", referer))).isEmpty();
    }

    @Test
    void isNoneWhenTheBrowserDoesNotSay() {
        assertThat(PreviousPage.of(new MockHttpServletRequest())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "", "compte", "/a\r\nb", "/a b"})
    void anotherSitesAddressIsNoPath(String address) {
        assertThat(PreviousPage.isPath(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compte", "/echeances?q=%C3%A9t%C3%A9&page=2"})
    void ourAddressIsAPath(String address) {
        assertThat(PreviousPage.isPath(address)).isTrue();
    }

    private static MockHttpServletRequest from(String header, String page) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("jalon.example");
        request.addHeader(header, page);
        return request;
    }
}
