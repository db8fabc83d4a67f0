package fr.jalon.market.imports.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.jalon.account.SomePeople;
import fr.jalon.market.imports.domain.Samples;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** From a town's own table to its import: by keyboard, in a browser that runs no script, and read by everyone. */
@BrowserTest
class AwardTableJourneyTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    Environment environment;

    @Test
    void aTableBecomesAnImportByKeyboard(Page page) {
        session.signIn(page, people.theAdmin());
        go(page, () -> {});
    }

    @Test
    void aTableBecomesAnImportWithoutJavaScript(Page withScripts) {
        try (BrowserContext plain = withScripts
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("fr-FR")
                        .setBaseURL("http://localhost:" + environment.getRequiredProperty("local.server.port")))) {
            Page page = plain.newPage();
            session.signIn(page, people.theAdmin());
            go(page, () -> {});
        }
    }

    @Test
    void itsPagesAreReadByEveryone(Page page) {
        session.signIn(page, people.theAdmin());
        go(page, () -> Accessibility.check(page));
    }

    private static void go(Page page, Runnable look) {
        String name = "marchés " + UUID.randomUUID() + ".csv";
        bring(page, name);
        assertThat(page.locator("h1")).hasText("Que dit chaque colonne ?");
        look.run();
        press(button(page, "Voir les lignes"));
        assertThat(page.locator(".error-summary")).containsText("SIRET de l’acheteur");
        look.run();
        page.getByLabel("Dossier").selectOption("id");
        page.getByLabel("Qui achète").selectOption("acheteur_id");
        page.getByLabel("Quoi").selectOption("objet");
        press(button(page, "Voir les lignes"));

        assertThat(page.locator("main")).containsText("1\u00a0marché prêt.");
        assertThat(page.locator("main")).containsText("ni un SIRET ni un SIREN");
        look.run();
        press(button(page, "Importer 1\u00a0marché"));

        assertThat(page.locator("h1")).hasText("Import lancé");
        look.run();
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Imports"))
                .last());
        assertThat(page.locator("main")).containsText(name);
    }

    private static void bring(Page page, String name) {
        String table = "Dossier;Qui achète;Quoi;" + UUID.randomUUID() + "\n2024-1;" + Samples.buyer()
                + ";Élagage des allées;\n2024-2;12;Entretien;\n";
        page.navigate("/admin/imports");
        page.getByLabel("Fichier de marchés")
                .setInputFiles(new FilePayload(name, "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        press(button(page, "Importer"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }
}
