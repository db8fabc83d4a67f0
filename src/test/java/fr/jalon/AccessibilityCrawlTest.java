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
 * Opens every page that the permission matrix gives a role, and has axe look at it; the page may neither scroll sideways,
 * at 1280 or at 390 px, nor tell the console of an error (a refused script or style, say).
 */
@BrowserTest
class AccessibilityCrawlTest {

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
        Accessibility.bringAlong(page);
        List<String> console = new ArrayList<>();
        page.onConsoleMessage(message -> {
            // A fragment opened by itself names no icon; that pages do is looked at below.
            if (message.type().equals("error") && !message.location().contains("/favicon.ico")) {
                console.add(page.url() + " " + message.text());
            }
        });
        Set<String> seen = new HashSet<>();
        for (PermissionMatrix.Row row : PermissionMatrix.rows()) {
            if (row.method().equals("GET") && "200".equals(row.expected().get(role))) {
                String address = worlds.fill(row);
                if (isPage(address) && seen.add(address)) {
                    look(page, address);
                }
            }
        }
        assertThat(console).as("what the browser complained of").isEmpty();
    }

    private static boolean isPage(String address) {
        return !address.matches(".*\\.(csv|xlsx|ics|pdf|vcf|json|txt|docx|odt)$|.*/fichiers/.*");
    }

    private static void look(Page page, String address) {
        Response response = page.navigate(address);
        assertThat(response.status()).as(address).isEqualTo(200);
        if (isFragment(page)) {
            return;
        }
        assertThat(page.evaluate("() => getComputedStyle(document.documentElement).scrollBehavior"))
                .as("%s glides to its anchor under the pointer of whoever clicks", address)
                .isEqualTo("auto");
        assertThat(page.locator("link[rel=icon]").count())
                .as("%s and its icon", address)
                .isEqualTo(1);
        Accessibility.look(page);
    }

    /** A fragment for htmx is looked at within its page. */
    private static boolean isFragment(Page page) {
        return Boolean.TRUE.equals(page.evaluate("() => document.doctype === null"));
    }
}
