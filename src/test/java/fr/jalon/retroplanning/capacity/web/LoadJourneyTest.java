package fr.jalon.retroplanning.capacity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.retroplanning.capacity.domain.LoadWorld;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two plans ask too much of somebody in one week: from the warning to the week that holds, by keyboard. */
@BrowserTest
class LoadJourneyTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    LoadWorld loads;

    SignedIn nadia;
    SignedIn karim;

    @BeforeEach
    void twoColleagues() {
        nadia = people.newCompany("Charge " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
    }

    @Test
    void fromTheWarningToAWeekThatHolds(Page page) {
        Week week = loads.fullWeek(nadia, karim.membership());
        session.signIn(page, nadia);

        page.navigate("/retroplannings");
        assertThat(page.locator(".warning")).containsText("Karim Morel (30\u00a0min de trop)");
        Accessibility.look(page);
        link(page, "Voir la charge et ce qui l’allégerait").press("Enter");
        Locator conflict = page.locator("[id='s" + week.monday() + "-" + karim.membership() + "']");
        assertThat(conflict).containsText("Fauchage des accotements");
        assertThat(conflict).containsText("Tonte des stades");
        Accessibility.look(page);

        saysHowMuchTime(page);
        conflict.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reporter «"))
                .press("Enter");

        assertThat(page.locator(".relieved")).containsText("C’est fait\u00a0: Reporter");
        assertThat(conflict).hasCount(0);
        Accessibility.look(page);
        page.locator(".relieved a").first().press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rendre la date calculée")))
                .isVisible();
    }

    /** A typing error first, then less time, so that the week is still too full. */
    private static void saysHowMuchTime(Page page) {
        link(page, "Changer le temps de Karim Morel").press("Enter");
        Accessibility.look(page);
        page.getByLabel("Temps par semaine").fill("pas mal");
        page.getByLabel("Temps par semaine").press("Enter");
        assertThat(page.locator(".error-summary")).containsText("Ce temps ne se lit pas");
        assertThat(page.getByLabel("Temps par semaine")).hasValue("pas mal");
        Accessibility.look(page);
        page.getByLabel("Temps par semaine").fill("45 min");
        page.getByLabel("Temps par semaine").press("Enter");
        assertThat(page.locator(".notice")).containsText("Karim Morel a maintenant 45\u00a0min par semaine");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
