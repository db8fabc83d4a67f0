package fr.jalon.retroplanning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan's page fetches when it is opened, by keyboard. */
@BrowserTest
class OpenedPartsJourneyTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    SignedIn nadia;
    UUID plan;

    @BeforeEach
    void aPlan() {
        nadia = people.newCompany("Ouvert " + UUID.randomUUID());
        plan = plans.early(nadia);
    }

    @Test
    void anActionOpensWhereItLiesAndTheKeyboardStaysOnIt(Page page) {
        session.signIn(page, nadia);
        page.navigate("/retroplannings/" + plan);
        Locator call = page.locator("[id='e1.o4.appeler']");
        Locator opener = call.locator("summary");

        opener.focus();
        page.keyboard().press("Enter");
        assertThat(call.locator(".why")).containsText("285 jours avant J");
        assertThat(opener).isFocused();
        assertThat(call.getByText("Ouvrir la page de l’action")).hasCount(0);

        page.keyboard().press("Enter");
        assertThat(call.locator(".why")).isHidden();
        page.keyboard().press("Enter");
        assertThat(call.locator(".why")).hasCount(1);
        assertThat(call.locator(".why")).isVisible();
        Accessibility.check(page);

        call.locator("select").selectOption(nadia.name());
        call.getByText("Confier", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(call.locator(".avatar")).isVisible();
    }

    @Test
    void theLineToJOpensAsATable(Page page) {
        session.signIn(page, nadia);
        page.navigate("/retroplannings/" + plan);

        page.getByText("La frise en tableau").click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("La frise en tableau")))
                .containsText("Je soumissionne");
        Accessibility.check(page);
    }
}
