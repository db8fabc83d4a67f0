package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class ReadableRequestFilterTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @ParameterizedTest
    @ValueSource(strings = {"/admin/comptes?q=a%00b", "/collectivites?q=%00"})
    void aSearchForOneFindsNothing(String address) {
        assertThat(mvc.get().uri(URI.create(address)).with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echeances?q=%00", "/cibles?q=%00", "/compte/entreprise?metier=%00"})
    void aCompanysSearchDoesToo(String address) {
        assertThat(mvc.get().uri(URI.create(address)).with(people.owner())).hasStatusOk();
    }

    @Test
    void aFormIsKeptWithTheSignForWhatCouldNotBeRead() {
        SignedIn person = people.newCompany("Sans caractère");

        assertThat(mvc.post().uri("/compte/profil").param("nom", "Na\0dia").with(SomePeople.as(person)))
                .hasStatus(302);
        assertThat(mvc.get().uri("/compte").with(SomePeople.as(person)))
                .bodyText()
                .contains("Na\uFFFDdia");
        assertThat(mvc.post()
                        .uri("/compte/entreprise/territoire")
                        .param("departements", "44")
                        .param("commune", "\0")
                        .with(SomePeople.as(person)))
                .hasStatus(302);
    }

    @Test
    void aNameIsOneLineAndTheFirstThatWasSent() {
        SignedIn person = people.newCompany("Sur une ligne");

        assertThat(mvc.post()
                        .uri("/compte/profil")
                        .param("nom", "Nadia\r\nBcc: eve@exemple.fr", "Karim")
                        .with(SomePeople.as(person)))
                .hasStatus(302);
        assertThat(mvc.get().uri("/compte").with(SomePeople.as(person)))
                .bodyText()
                .contains("value=\"Nadia Bcc: eve@exemple.fr\"");
    }

    @Test
    void everyWayToAskForAParameterIsMended() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameters(Map.of("q", new String[] {"a\0", "b"}));
        request.addHeader("User-Agent", "a\uD800b");
        MockFilterChain chain = new MockFilterChain();

        new ReadableRequestFilter(Clock.systemUTC()).doFilter(request, new MockHttpServletResponse(), chain);

        HttpServletRequest seen = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
        assertThat(seen.getParameter("q")).isEqualTo("a\uFFFD");
        assertThat(seen.getParameterValues("q")).containsExactly("a\uFFFD", "b");
        assertThat(seen.getParameterMap()).containsOnlyKeys("q");
        assertThat(seen.getParameterMap().get("q")).containsExactly("a\uFFFD", "b");
        assertThat(seen.getHeader("User-Agent")).isEqualTo("a\uFFFDb");
        assertThat(Collections.list(seen.getHeaders("User-Agent"))).containsExactly("a\uFFFDb");
        assertThat(seen.getParameter("none")).isNull();
        assertThat(seen.getParameterValues("none")).isNull();
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws Exception {
        MockHttpServletRequest upload = new MockHttpServletRequest() {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new AssertionError("the body would be stored, whoever sends it");
            }

            @Override
            public String getParameter(String name) {
                throw new AssertionError("the body would be stored, whoever sends it");
            }
        };
        MockFilterChain chain = new MockFilterChain();

        new ReadableRequestFilter(Clock.systemUTC()).doFilter(upload, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }
}
