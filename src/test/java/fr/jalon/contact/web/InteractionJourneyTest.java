package fr.jalon.contact.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.market.SomeContracts;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit is prepared, and recorded by keyboard from the first page, what follows of it is seen there and ticked. */
@BrowserTest
class InteractionJourneyTest {

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeContracts contracts;

    @Autowired
    Clock clock;

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
    void aVisitIsPreparedOnOneSheetOfPaperAndThenRecordedByKeyboard(Page page) {
        SignedIn me = people.newCompany("Préparée");
        scope.runAs(me.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de Montbriand"));
        UUID aubert = contacts.person(me, SomeContacts.AUTHORITY, "Aubert");
        contacts.call(me, SomeContacts.AUTHORITY, "Ils veulent moins de tontes.", aubert);
        contracts
                .cleaning("Entretien des parcs")
                .buyer(SomeContacts.AUTHORITY, "Ville de Montbriand")
                .holders("Les Jardins de l’Erdre")
                .ending(LocalDate.now(clock).plusMonths(10))
                .store();
        session.signIn(page, me);

        page.navigate("/cibles");
        press(page, "Ville de Montbriand");
        press(page, "Préparer une visite");
        assertThat(page.locator("section[aria-labelledby=qui]")).containsText("Aubert");
        assertThat(page.locator("section[aria-labelledby=dit]")).containsText("Ils veulent moins de tontes.");
        Locator running = page.locator("section[aria-labelledby=contrats]");
        assertThat(running).containsText("Entretien des parcs");
        assertThat(running).containsText("Les Jardins de l’Erdre");
        assertThat(page.locator("section[aria-labelledby=demander] li").first()).isVisible();
        Accessibility.look(page);
        picture(page, "visite");
        Assertions.assertThat(sheets(page.pdf())).isOne();

        press(page, "Revenir à la fiche");
        page.locator("main").focus();
        page.keyboard().press("i");
        assertThat(page.locator("#noter [name=whom]")).not().hasValue("");
        assertThat(page.locator("#noter [name=story]")).isFocused();
        page.keyboard().type("Visite ce matin, ils allotiront le prochain marché");
        assertThat(page.locator("#noter input[name=readStory]"))
                .hasValue("Visite ce matin, ils allotiront le prochain marché");
        tabTo(page, page.locator("#noter button.btn-primary"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice").first()).containsText("Échange noté : Visite du");
        assertThat(page.locator("#echanges")).containsText("ils allotiront le prochain marché");
    }

    private static int sheets(byte[] pdf) {
        return (int) Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static void press(Page page, String link) {
        Locator found = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first();
        found.focus();
        found.press("Enter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Control+Enter", "Meta+Enter"})
    void theKeyThatSendsSavesFromTheTextWithWhatWasTypedLast(String key, Page page) {
        SignedIn me = people.newCompany("Pressée");
        scope.runAs(me.company(), () -> targets.aimAt(SomeContacts.AUTHORITY, "Ville de Montbriand"));
        contacts.person(me, SomeContacts.AUTHORITY, "Aubert");
        session.signIn(page, me);
        page.navigate("/");
        page.locator("main").focus();
        page.keyboard().press("i");
        assertThat(page.locator("#whom")).isFocused();
        page.keyboard().type("aubert");
        page.keyboard().press(key); // in a field of one line it is no key of ours
        page.keyboard().press("Tab");
        page.keyboard().type("Visite hier, ils veulent moins de tontes");
        page.keyboard().press(key);

        assertThat(page.locator(".notice").first()).containsText("Échange noté : Visite du");
        page.navigate("/cibles/" + SomeContacts.AUTHORITY.value());
        assertThat(page.locator("#echanges")).containsText("ils veulent moins de tontes");
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
