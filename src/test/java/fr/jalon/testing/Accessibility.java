package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What axe finds on the page as it stands now: nothing, or the test fails and names it. */
public final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<Integer> WIDTHS = List.of(390, 1280);

    /**
     * The widths at which axe looks. The wide page alone unless the build is thorough: it shows what the narrow one folds
     * away.
     */
    private static final Set<Integer> WIDTHS_FOR_AXE = Stream.of(
                    System.getProperty("jalon.test.widths", "1280").split(","))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());

    /** Axe's own way makes a second page for each answer and writes out all that is well: six times the time. */
    private static final String RUN = """
            rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(result => result.violations.map(
                rule => rule.id + ': ' + rule.help + ' [' + rule.nodes.map(node => node.target).join(', ') + ']'))
            """;

    private Accessibility() {}

    /** For a test that looks at many pages: axe is carried to the browser once, not once for each of them. */
    public static void bringAlong(Page page) {
        page.addInitScript(Script.AXE);
    }

    public static void check(Page page) {
        assertThat(page.frames())
                .as("axe is brought into the page alone, not into frames in it")
                .hasSize(1);
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(Script.AXE);
        }
        assertThat((List<?>) page.evaluate(RUN, RULES))
                .as("axe on %s", page.url())
                .isEmpty();
    }

    /** Axe, and no scrolling sideways on a telephone or on a desk; afterwards the page is as wide as on a desk. */
    public static void look(Page page) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            if (WIDTHS_FOR_AXE.contains(width)) {
                check(page);
            }
            doesNotScrollSideways(page, width);
        }
    }

    /** On a page that is that wide already. */
    public static void doesNotScrollSideways(Page page, int width) {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as(() -> "%s scrolls sideways at %d px: %s".formatted(page.url(), width, tooWide(page)))
                .isLessThanOrEqualTo(0);
    }

    private static Object tooWide(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('main *')]
                    .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
                    .map(it => it.tagName + '.' + it.className).slice(0, 12)""");
    }

    private static final class Script {
        static final String AXE = read();

        private static String read() {
            try (InputStream axe =
                    Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
                return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
