package fr.jalon.home.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Department;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The main job as a newcomer does it, in a browser that runs no script: from what comes up to a plan that is lived with. */
@BrowserTest
class MainPathTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    CompanyScope scope;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    Clock clock;

    @Autowired
    Environment environment;

    @Test
    void leadsFromTheFirstPageToAPlanWithoutJavaScript(Page withScripts) {
        LocalDate today = LocalDate.now(clock);
        SignedIn owner = people.newCompany("Entreprise du chemin");
        scope.runAs(owner.company(), () -> profiles.update(List.of("90914"), List.of(new Department("23")), null));
        String object = "Nettoyage " + SomeContracts.word();
        contracts
                .cleaning(object)
                .cpv("90914000")
                .in("23")
                .ending(today.plusMonths(16))
                .store();

        try (BrowserContext plain = withScripts
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("fr-FR")
                        .setBaseURL("http://localhost:" + environment.getRequiredProperty("local.server.port")))) {
            Page page = plain.newPage();
            session.signIn(page, owner);

            page.navigate("/");
            assertThat(page.locator("main")).containsText(object);
            page.locator(".comings").getByText("Planifier").first().click();

            page.getByText("Créer le rétroplanning").click();
            assertThat(page).hasURL(Pattern.compile("/retroplannings/[0-9a-f-]{36}"));
            assertThat(page.locator("h1")).hasText(object);

            page.locator("form[action*='/fait'] button").first().click();
            assertThat(page.locator(".notice")).containsText("Fait");

            page.getByText("Déplacer J").click();
            page.locator("main input[type=date]")
                    .first()
                    .fill(today.plusMonths(13).toString());
            page.getByText("Voir l’effet").click();
            assertThat(page.locator("main")).containsText("Se déplace");
            page.getByLabel("Pourquoi J bouge").fill("le marché est prolongé d’un mois");
            page.getByText("Accepter ce jour J").click();
            assertThat(page).hasURL(Pattern.compile("/retroplannings/[0-9a-f-]{36}"));
        }
    }
}
