package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import fr.jalon.testing.MatrixValues;
import fr.jalon.testing.PermissionMatrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Opens every page that the permission matrix gives a role, at 1280 and at 390 px, and has axe look at it; the page may
 * neither scroll sideways nor tell the console of an error (a refused script or style, say).
 */
@BrowserTest
class AccessibilityCrawlTest {

    private static final List<Integer> WIDTHS = List.of(1280, 390);

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    MatrixValues worlds;

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "owner", "buyer", "agent", "admin"})
    void everyPageIsFitForEverybody(String role, Page page) throws IOException {
        Map<String, SignedIn> who = Map.of(
                "owner", people.theOwner(),
                "buyer", people.theBuyer(),
                "agent", people.theAgent(),
                "admin", people.theAdmin());
        if (who.containsKey(role)) {
            session.signIn(page, who.get(role));
        }
        List<String> console = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                console.add(page.url() + " " + message.text());
            }
        });
        Set<String> seen = new HashSet<>();
        for (PermissionMatrix.Row row : PermissionMatrix.rows()) {
            if (row.method().equals("GET") && "200".equals(row.expected().get(role)) && isPage(row)) {
                String address = worlds.fill(row);
                if (seen.add(address) && isWhole(page, address)) {
                    look(page, address);
                }
            }
        }
        assertThat(console).as("what the browser complained of").isEmpty();
    }

    private static boolean isPage(PermissionMatrix.Row row) {
        return !row.path().matches(".*\\.(csv|xlsx|ics|pdf)$|.*/fichiers/.*");
    }

    /** A fragment for htmx is looked at within its page. */
    private static boolean isWhole(Page page, String address) {
        return page.request().get(address).text().startsWith("<!DOCTYPE");
    }

    private static void look(Page page, String address) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            Response response = page.navigate(address);
            assertThat(response.status()).as(address).isEqualTo(200);
            Accessibility.check(page);
            assertThat(page.evaluate("() => getComputedStyle(document.documentElement).scrollBehavior"))
                    .as("%s glides to its anchor under the pointer of whoever clicks", address)
                    .isEqualTo("auto");
            Object overflow =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue())
                    .as("%s scrolls sideways at %d px", address, width)
                    .isLessThanOrEqualTo(0);
        }
    }
}
