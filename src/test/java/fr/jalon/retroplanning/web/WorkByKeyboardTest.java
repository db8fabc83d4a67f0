package fr.jalon.retroplanning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import fr.jalon.upload.SomeFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one does with a plan without a mouse: say, attach, check, date, judge. */
@BrowserTest
class WorkByKeyboardTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @LocalServerPort
    int port;

    SignedIn nadia;
    String plan;

    @BeforeEach
    void aPlan() {
        nadia = people.newCompany("Clavier " + UUID.randomUUID());
        plan = "/retroplannings/" + plans.early(nadia);
    }

    @Test
    void commentAttachmentCheckListAndVerdict(Page page) {
        session.signIn(page, nadia);
        page.navigate(plan + "/actions/e1.o4.appeler");
        button(page, "Commenter").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".error-summary")).isFocused();
        Accessibility.check(page);
        page.locator("#texte").focus();
        page.keyboard().type("Elle rappelle jeudi.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".talk-text")).hasText("Elle rappelle jeudi.");

        page.locator("#fichier").setInputFiles(new FilePayload("facture.pdf", "application/pdf", SomeFiles.PROGRAM));
        enter(page, button(page, "Joindre"));
        assertThat(page.locator(".error-summary")).containsText("n’est pas celui d’un fichier .pdf");
        Accessibility.check(page);
        page.locator("#fichier").setInputFiles(new FilePayload("note.pdf", "application/pdf", SomeFiles.PDF));
        enter(page, button(page, "Joindre"));
        assertThat(page.locator(".file a")).hasText("note.pdf");
        Accessibility.check(page);
        enter(page, button(page, "Retirer note.pdf"));
        assertThat(page.locator(".file")).containsText("Fichier retiré par");
        Accessibility.check(page);
        enter(page, button(page, "Remettre note.pdf"));
        assertThat(page.locator(".file a")).hasText("note.pdf");

        page.navigate(plan + "/depot");
        enter(page, button(page, "Vérifié : Formats acceptés"));
        assertThat(page.locator("#formats")).containsText("Vérifié par");
        page.locator("input#offre").fill("beaucoup");
        page.keyboard().press("Enter");
        assertThat(page.locator(".error-summary")).isFocused();
        Accessibility.check(page);

        page.navigate(plan + "?verdict=non#verdict");
        page.locator("#preuve").focus();
        page.keyboard().type("trois appels sans réponse");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#verdict")).containsText("trois appels sans réponse");
        enter(page, page.getByText("La fidélisation a finalement réussi"));
        page.locator("#preuve").focus();
        page.keyboard().type("elle nous informe du marché");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#verdict")).containsText("elle nous informe du marché");
        assertThat(page.locator("#verdict")).containsText("1\u00a0verdict précédent");
        Accessibility.check(page);
    }

    @Test
    void aMarkOfTheDrawingIsMovedWithArrowsAndWithTheMouse(Page page) {
        List<String> broken = new ArrayList<>();
        page.onPageError(broken::add);
        session.signIn(page, nadia);
        page.navigate(plan);
        Locator mark = page.locator(".timeline-wide [role=slider]");
        mark.focus();
        Accessibility.check(page);
        page.keyboard().press("ArrowDown");
        Locator next = page.locator(".timeline-wide [role=slider]");
        assertThat(next).isFocused();
        page.keyboard().press("PageUp");
        assertThat(page.locator(".tl-note-wide")).containsText("au lieu du");
        page.keyboard().press("Escape");
        assertThat(page.locator(".tl-note-wide")).not().containsText("au lieu du");
        // Each mark names itself, those too that nothing comes before or after.
        int marks = page.locator(".timeline-wide .tl-hit").count();
        for (int i = 0; i < marks; i++) {
            page.keyboard().press("ArrowDown");
            String name = page.evaluate("document.activeElement.getAttribute('aria-label')")
                    .toString();
            assertThat(page.locator(".tl-note-wide strong"))
                    .hasText(name.replace("Date de « ", "").replace(" »", ""));
        }
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#reporter")).containsText("Date choisie sur la frise");
        Accessibility.check(page);

        page.navigate(plan);
        Locator drawn = page.locator(".timeline-wide [data-key='e1.o5.inviter'] .tl-hit");
        drawn.scrollIntoViewIfNeeded();
        var box = drawn.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x - 20, y);
        assertThat(page.locator(".tl-note-wide")).containsText("au lieu du");
        page.mouse().up();
        assertThat(page.locator("#reporter")).containsText("Date choisie sur la frise");
        org.assertj.core.api.Assertions.assertThat(broken).isEmpty();
    }

    @Test
    void aFingerDragsAMarkAsFarAsItWants(Page desk) {
        try (BrowserContext phone = desk.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true))) {
            Page page = phone.newPage();
            session.signIn(page, nadia);
            page.navigate(plan);
            Locator drawn = page.locator(".timeline-narrow [data-key='e2.o2.demande'] .tl-hit");
            drawn.scrollIntoViewIfNeeded();
            var box = drawn.boundingBox();
            double x = box.x + box.width / 2;
            double y = box.y + box.height / 2;
            CDPSession finger = phone.newCDPSession(page);
            touch(finger, "touchStart", x, y);
            for (int step = 1; step <= 12; step++) {
                touch(finger, "touchMove", x + 3 * step, y);
            }
            touch(finger, "touchEnd", x, y);
            assertThat(page.locator("#reporter")).containsText("Date choisie sur la frise");
        }
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }

    private static void enter(Page page, Locator what) {
        what.focus();
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
