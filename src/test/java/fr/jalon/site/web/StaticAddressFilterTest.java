package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

class StaticAddressFilterTest {

    private final List<String> lookedUp = new ArrayList<>();

    private final ResourceUrlProvider files = new ResourceUrlProvider();

    @BeforeEach
    void everyAddressMayBeAFile() {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setResourceResolvers(List.of(new PathResourceResolver() {
            @Override
            public String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
                lookedUp.add(path);
                return path.replace(".css", "-abc.css");
            }
        }));
        files.setHandlerMap(Map.of("/**", handler));
    }

    @Test
    void aStylesheetIsAddressedByItsContent() throws Exception {
        assertThat(encoded("/css/tokens.css")).isEqualTo("/css/tokens-abc.css");
    }

    @Test
    void aLinkToAPageIsNotLookedForAmongFiles() throws Exception {
        assertThat(encoded("/retroplannings/42?page=2#actions")).isEqualTo("/retroplannings/42?page=2#actions");
        assertThat(lookedUp).isEmpty();
    }

    private String encoded(String link) throws Exception {
        String[] encoded = new String[1];
        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/retroplannings");
        new StaticAddressFilter().doFilter(page, new MockHttpServletResponse(), (request, response) -> {
            ((HttpServletRequest) request)
                    .setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, files);
            encoded[0] = ((HttpServletResponse) response).encodeURL(link);
        });
        return encoded[0];
    }
}
