package fr.jalon.home.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.shared.Siren;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import fr.jalon.testing.MovedClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The hour a week: what is to be done with authorities is done on the first page, by keyboard, with scripts and without. */
@BrowserTest
class HomeAgendaJourneyTest {

    private static final Siren TOWN = new Siren("971970033");

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeRequests requests;

    @Autowired
    SomeEvents events;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Autowired
    MovedClock clock;

    @Autowired
    Environment environment;

    SignedIn nadia;

    @BeforeEach
    void aWeekWithSomethingOfEverything() {
        nadia = people.newCompany("Hebdomadaire " + UUID.randomUUID());
        scope.runAs(nadia.company(), () -> targets.aimAt(TOWN, "Ville de Montbriand"));
        UUID aubert = contacts.person(nadia, TOWN, "Aubert");
        contacts.call(nadia, TOWN, "Ils veulent moins de tontes.", aubert);
        contacts.call(nadia, TOWN, "Ils attendent notre plaquette.");
        clock.to(LocalDate.now(clock).plusDays(14) + "T09:00");
        requests.sent(nadia, TOWN, null, 25);
        UUID forum = events.forum(nadia, "Forum des achats responsables", 5);
        events.invite(nadia, forum, TOWN, aubert);
        events.invitedBy(nadia, forum, TOWN);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.back();
    }

    @Test
    void theWeekIsDoneOnTheFirstPageByKeyboard(Page page) {
        session.signIn(page, nadia);
        page.navigate("/");
        look(page, "accueil-plein");
        Locator due = section(page, "a-relancer");
        press(due.getByText("Fait").first());
        assertThat(page).hasURL(Pattern.compile("/#echange-"));
        assertThat(due.locator(".chip-done")).hasText("faite");
        press(due.getByText("1 semaine").first());
        assertThat(page).hasURL(Pattern.compile("/#a-relancer$"));
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Relance reportée au");
        look(page, "accueil-reporte");
        finish(page);
    }

    @Test
    void theSameGoesWithoutScripts(Page withScripts) {
        try (BrowserContext plain = withScripts
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("fr-FR")
                        .setBaseURL("http://localhost:" + environment.getRequiredProperty("local.server.port")))) {
            Page page = plain.newPage();
            session.signIn(page, nadia);
            page.navigate("/");
            finish(page);
        }
    }

    private static void finish(Page page) {
        Locator asked = section(page, "demandes");
        press(asked.getByText("Relancée aujourd’hui"));
        assertThat(page).hasURL(Pattern.compile("/#demandes$"));
        assertThat(asked).containsText("en attente");
        press(asked.getByText("une partie"));
        assertThat(asked).containsText("communiqué en partie");
        assertThat(asked).containsText("Saisir la CADA");

        Locator invited = section(page, "invitations-ouvertes");
        press(invited.getByText("Nous y allons"));
        assertThat(page).hasURL(Pattern.compile("/#invitations-ouvertes$"));
        press(invited.locator("button[value=YES]"));
        assertThat(invited).hasCount(0);
        assertThat(section(page, "evenements")).not().containsText("sans réponse");
    }

    private static Locator section(Page page, String anchor) {
        return page.locator("section[aria-labelledby=" + anchor + "]");
    }

    private static void press(Locator what) {
        Locator button = what.locator("xpath=ancestor-or-self::button");
        button.focus();
        button.press("Enter");
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
}
