package fr.jalon.retroplanning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.talk.file.SomeFiles;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one does with a plan without a mouse: say, attach, check, date, judge. */
@BrowserTest
class WorkByKeyboardTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

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
        page.mouse().up();
        assertThat(page.locator("#reporter")).containsText("Date choisie sur la frise");
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
