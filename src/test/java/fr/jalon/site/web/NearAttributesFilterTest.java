package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import java.util.Collections;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NearAttributesFilterTest {

    private final MockHttpServletRequest outside = new MockHttpServletRequest();

    @Test
    void whatIsSetInsideIsSeenInsideAndOutside() throws Exception {
        inside(request -> {
            request.setAttribute("page", "one");
            assertThat(request.getAttribute("page")).isEqualTo("one");
            assertThat(outside.getAttribute("page")).isEqualTo("one");
        });
    }

    @Test
    void whatIsSetOutsideIsSeenInside() throws Exception {
        outside.setAttribute("person", "Nadia");

        inside(request -> {
            assertThat(request.getAttribute("person")).isEqualTo("Nadia");
            outside.setAttribute("person", "Karim");
            assertThat(request.getAttribute("person")).isEqualTo("Karim");
        });
    }

    @Test
    void whatIsTakenAwayIsGoneOnBothSides() throws Exception {
        inside(request -> {
            request.setAttribute("page", "one");
            request.removeAttribute("page");
            request.setAttribute("other", "two");
            request.setAttribute("other", null);

            assertThat(request.getAttribute("page")).isNull();
            assertThat(request.getAttribute("other")).isNull();
            assertThat(Collections.list(outside.getAttributeNames())).doesNotContain("page", "other");
        });
    }

    private void inside(Consumer<ServletRequest> work) throws Exception {
        new NearAttributesFilter()
                .doFilter(outside, new MockHttpServletResponse(), (request, response) -> work.accept(request));
    }
}
