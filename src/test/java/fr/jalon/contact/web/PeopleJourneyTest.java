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
import fr.jalon.contact.privacy.domain.SomePrivacy;
import fr.jalon.shared.Siren;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person is merged and taken apart, and another objects: with a keyboard, looked at on a desk and on a telephone. */
@BrowserTest
class PeopleJourneyTest {

    private static final Siren CITY = new Siren("999000029");

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePrivacy privacy;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    SignedIn nadia;
    UUID aubert;

    @BeforeEach
    void aCompanyThatKnowsPeople() {
        nadia = people.newCompany("Atelier du Sillon");
        scope.runAs(nadia.company(), () -> targets.aimAt(CITY, "Ville de Montbriand"));
        aubert = contacts.person(nadia, CITY, SomeContacts.facts("Aubert", "claire.aubert@montbriand.example"));
        contacts.person(nadia, CITY, SomeContacts.facts("Auber", null));
        contacts.person(
                nadia,
                CITY,
                SomeContacts.facts("Le Goff", null),
                LocalDate.now().minusMonths(11));
        contacts.call(nadia, CITY, "Ils veulent moins de tontes et un interlocuteur unique.", aubert);
    }

    @Test
    void twoEntriesBecomeOneAndTwoAgainByKeyboard(Page page) {
        session.signIn(page, nadia);
        page.navigate("/contacts/doublons");
        look(page, "doublons");
        press(link(page, "Comparer"));
        look(page, "fusion");
        Locator name = page.getByRole(AriaRole.RADIO)
                .and(page.locator("[name=keepName]"))
                .first();
        name.focus();
        name.press("ArrowRight");
        press(button(page, "Fusionner"));
        assertThat(page.locator("h1")).hasText("Mme\u00a0Claire\u00a0Aubert");
        look(page, "fusionnee");
        press(button(page, "Défaire la fusion"));
        assertThat(page.locator("h1")).hasText("Mme\u00a0Claire\u00a0Auber");
        page.navigate("/contacts");
        assertThat(page.locator("h2")).hasText("3\u00a0contacts");
    }

    @Test
    void aPersonObjectsByKeyboardWithoutSigningIn(Page page) {
        page.navigate("/opposition/" + privacy.objectionSecret(nadia, aubert));
        look(page, "opposition");
        press(button(page, "M’opposer et tout effacer"));
        assertThat(page.locator("h1")).hasText("Vos coordonnées sont effacées");
        look(page, "opposition-faite");
        session.signIn(page, nadia);
        page.navigate("/contacts?q=Aubert");
        assertThat(page.locator("main")).containsText("Aucun contact ne répond");
    }

    @Test
    void someoneNotSeenForLongIsConfirmedInPlace(Page page) {
        session.signIn(page, nadia);
        for (String path : new String[] {
            "/cibles/" + CITY.value(),
            "/contacts",
            "/contacts/" + aubert,
            "/contacts/nouveau?cible=" + CITY.value(),
            "/contacts/" + aubert + "/verification",
            "/contacts/donnees-personnelles",
            "/contacts/" + aubert + "/information",
            "/contacts/registre",
            "/contacts/import"
        }) {
            page.navigate(path);
            look(page, path.replaceAll("[^a-z]+", "-"));
        }
        page.navigate("/");
        look(page, "accueil");
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("toujours là, vu par appel")));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("est toujours le bon contact");
        assertThat(page.locator("#reverifier")).hasCount(0);
    }

    /** Pictures for people, where a folder is named: {@code -Djalon.test.pictures=/tmp/pictures}. */
    private static void look(Page page, String name) {
        String folder = System.getProperty("jalon.test.pictures");
        if (folder != null) {
            for (int width : new int[] {390, 1280}) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder, name + "-" + width + ".png")));
            }
        }
        Accessibility.look(page);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator what) {
        what.focus();
        what.press("Enter");
    }
}
