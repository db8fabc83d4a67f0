package fr.jalon.market.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person looks for what comes up in the trade, narrows the list, takes the file, reads why, and goes to plan. */
@BrowserTest
class RadarJourneyTest {

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    Clock clock;

    @Autowired
    CompanyScope scope;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    BrowserSession session;

    private final String word = SomeContracts.word();

    @Test
    void from_the_trade_to_the_plan(Page page) throws Exception {
        someContracts();
        signIn(page);

        page.navigate("/echeances?metier=" + word + "&departements=");
        assertThat(page.locator("tbody tr")).hasCount(3);
        Accessibility.check(page);

        page.getByLabel("Départements").fill("Vendée");
        page.getByText("Montant, travaux, tri").click();
        page.getByLabel("Montant min.").fill("100 000");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrer"))
                .click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page).hasURL(java.util.regex.Pattern.compile("departements=Vend%C3%A9e"));

        page.getByText("Pourquoi ces dates").first().click();
        assertThat(page.getByText("pour 48 mois : fin probable")).isVisible();
        Accessibility.check(page);

        Download file =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .click());
        assertThat(Files.readString(file.path())).contains("Tonte " + word).doesNotContain("Vitrerie " + word);

        page.locator("a.chip-filter", new Page.LocatorOptions().setHasText("Vendée"))
                .click();
        assertThat(page.locator("tbody tr")).hasCount(2);

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Planifier Tonte " + word)))
                .hasAttribute("href", java.util.regex.Pattern.compile("^/retroplannings/nouveau\\?marche="));
    }

    @Test
    void wrong_filters_and_an_empty_list_hold_on_a_phone_too(Page page) {
        signIn(page);
        page.setViewportSize(390, 800);

        page.navigate("/echeances?metier=" + word + "&departements=");
        assertThat(page.getByText("Aucune échéance pour ces filtres")).isVisible();
        Accessibility.check(page);

        page.getByText("Montant, travaux, tri").click();
        page.getByLabel("Montant min.").fill("beaucoup");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrer"))
                .click();
        assertThat(page.getByText("Montant illisible : « beaucoup »").first()).isVisible();
        assertThat(page.getByLabel("Montant min.")).hasValue("beaucoup");
        Accessibility.check(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out on a phone")
                .isTrue();
    }

    @Test
    void onAPhoneEveryFilterStandsAboveTheButtonThatFilters(Page page) {
        SignedIn owner = people.newCompany("Voisine");
        scope.runAs(owner.company(), () -> profiles.update(List.of("7731"), List.of(), "Nantes"));
        session.signIn(page, owner);
        page.setViewportSize(390, 800);
        page.navigate("/echeances");

        assertThat(page.getByLabel("Autour de nous").boundingBox().y)
                .isLessThan(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrer"))
                        .boundingBox()
                        .y);
        Accessibility.look(page);
    }

    private void someContracts() {
        LocalDate today = LocalDate.now(clock);
        contracts
                .cleaning("Tonte " + word)
                .buyer(new Siren("277777771"), "Ville de Montbriand")
                .in("85")
                .ending(today.plusMonths(9))
                .store();
        contracts
                .cleaning("Vitrerie " + word)
                .in("85")
                .amount("9000.00", false)
                .ending(today.plusMonths(11))
                .store();
        contracts
                .cleaning("Balayage " + word)
                .amount("240000.00", true)
                .ending(today.plusMonths(16))
                .store();
    }

    private void signIn(Page page) {
        page.navigate("/connexion");
        page.getByLabel("Adresse e-mail").first().fill(people.theOwner().email());
        page.getByLabel("Mot de passe").first().fill(SomePeople.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/connexion"));
    }
}
