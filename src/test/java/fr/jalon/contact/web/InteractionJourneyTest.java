package fr.jalon.contact.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit is recorded by keyboard from the first page, what follows of it is seen there and ticked. */
@BrowserTest
class InteractionJourneyTest {

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Autowired
    BrowserSession session;

    @Test
    void aVisitIsRecordedAndItsFollowUpTickedByKeyboard(Page page) {
        SignedIn me = people.newCompany("Visiteuse");
        scope.runAs(me.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de Montbriand"));
        contacts.person(me, SomeContacts.AUTHORITY, "Aubert");
        session.signIn(page, me);
        Accessibility.bringAlong(page);
        page.navigate("/");
        page.locator("main").focus();

        page.keyboard().press("i");
        assertThat(page.locator("#noter")).isVisible();
        assertThat(page.locator("#whom")).isFocused();
        page.keyboard().type("aubert");
        page.keyboard().press("Tab");
        page.keyboard().type("Visite hier avec leur technicien, relancer aujourd’hui");
        assertThat(page.locator("#noter #kind")).hasValue("VISIT");
        assertThat(page.locator("#noter input[name=who]:checked")).hasCount(1);
        assertThat(page.locator("#noter input[name=readStory]"))
                .hasValue("Visite hier avec leur technicien, relancer aujourd’hui");
        Accessibility.check(page);
        picture(page, "dialogue");
        tabTo(page, page.locator("#noter button.btn-primary"));
        page.keyboard().press("Enter");

        assertThat(page.locator(".notice").first()).containsText("Échange noté : Visite du");
        Locator due = page.locator("section[aria-labelledby=a-relancer]");
        assertThat(due).containsText("Ville de Montbriand");
        Accessibility.check(page);
        picture(page, "accueil");
        tabTo(page, due.locator("form[action$='/faite'] button"));
        page.keyboard().press("Enter");
        assertThat(due.locator("button")).containsText("Rouvrir");

        page.navigate("/cibles/" + SomeContacts.AUTHORITY.value());
        assertThat(page.locator("#echanges")).containsText("Visite hier avec leur technicien");
        Accessibility.check(page);
        picture(page, "fiche");
    }

    @Test
    void escapeClosesTheDialogAndTheKeyIsAnOrdinaryLetterInAField(Page page) {
        SignedIn me = people.newCompany("Hésitante");
        session.signIn(page, me);
        page.navigate("/echeances");
        page.locator("input[type=search], input[type=text]").first().focus();
        page.keyboard().press("i");
        assertThat(page.locator("#noter")).hasCount(0);
        page.locator("main").focus();
        page.keyboard().press("i");
        assertThat(page.locator("#whom")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#noter")).isHidden();
        assertThat(page.locator("main")).isFocused();
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int tabs = 0; tabs < 80; tabs++) {
            if (Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    /** Pictures to be looked at, where somebody asks for them: {@code -Djalon.pictures=/tmp/pictures}. */
    private static void picture(Page page, String name) {
        String folder = System.getProperty("jalon.pictures");
        if (folder == null) {
            return;
        }
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + ".png")));
        }
    }
}
