package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.testing.JalonTest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@JalonTest
class WholePagesTest {

    @Autowired
    ThymeleafViewResolver views;

    /** Else people get half a page with status 200, and each tag costs a way through all wrappers of the response. */
    @Test
    void aPageThatBreaksMidwayHasWrittenNothing() throws Exception {
        View frameWithoutItsPage = Objects.requireNonNull(views.resolveViewName("layout/page", Locale.FRENCH));
        MockHttpServletResponse answer = new MockHttpServletResponse();

        assertThatThrownBy(() -> frameWithoutItsPage.render(
                        Map.of(), new MockHttpServletRequest(new MockServletContext()), answer))
                .hasMessageContaining("layout/");
        answer.getWriter().flush();
        assertThat(answer.getContentAsString()).isEmpty();
    }
}
