package fr.jalon.tabular.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.tabular.SampleImport;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** From a file of one's own to rows in Jalon: by keyboard, and in a browser that runs no script. */
@BrowserTest
class TableJourneyTest {

    private static final String TABLE = """
            Mes collectivités;;;
            Qui;N° SIREN;Joindre;Vu
            Ville de Test;971 900 121;paul@mairie.fr;6 décembre 2027
            Ville sans numéro;12;anne@mairie.fr;hier
            """;

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    Environment environment;

    SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Voyage " + UUID.randomUUID());
    }

    @Test
    void aTableBecomesRowsByKeyboard(Page page) {
        session.signIn(page, nadia);
        go(page);
        assertThat(page.locator(".notice")).hasCount(0);
    }

    @Test
    void aTableBecomesRowsWithoutJavaScript(Page withScripts) {
        try (BrowserContext plain = withScripts
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("fr-FR")
                        .setBaseURL("http://localhost:" + environment.getRequiredProperty("local.server.port")))) {
            Page page = plain.newPage();
            session.signIn(page, nadia);
            go(page);
        }
    }

    @Test
    void itsPagesAreReadByEveryone(Page page) {
        session.signIn(page, nadia);
        bring(page);
        Accessibility.check(page);
        look(page, "colonnes");
        page.getByLabel("Qui").selectOption("");
        press(button(page, "Voir les lignes"));
        assertThat(page.locator(".error-summary")).containsText("Indiquez la ou les colonnes qui disent le nom");
        Accessibility.check(page);
        page.getByLabel("Qui").selectOption("nom");
        press(button(page, "Voir les lignes"));
        Accessibility.check(page);
        look(page, "controle");
    }

    private static void go(Page page) {
        bring(page);
        assertThat(page.locator("h1")).hasText("Que dit chaque colonne ?");
        assertThat(page.getByLabel("N° SIREN")).hasValue("siren");
        assertThat(page.getByLabel("Joindre")).hasValue("email");
        page.getByLabel("Qui").selectOption("nom");
        page.getByLabel("Vu", new Page.GetByLabelOptions().setExact(true)).selectOption("vuLe");
        press(button(page, "Voir les lignes"));

        assertThat(page.locator("main")).containsText("6\u00a0déc. 2027");
        assertThat(page.locator("main")).containsText("1\u00a0ligne refusée.");
        press(button(page, "Importer 1\u00a0essai"));

        assertThat(page.locator("h1")).hasText("Import terminé");
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cibles"))
                .last());
        assertThat(page.locator("main")).containsText("Ville de Test");
    }

    private static void bring(Page page) {
        page.navigate("/imports/tables/" + SampleImport.KEY);
        page.getByLabel("Tableau à importer")
                .setInputFiles(new FilePayload("mes essais.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        press(button(page, "Continuer"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }

    /** Pictures for whoever asks: {@code -Djalon.looks=folder}. */
    private static void look(Page page, String name) {
        String folder = System.getProperty("jalon.looks");
        if (folder != null) {
            for (int width : new int[] {1280, 390}) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder, name + "-" + width + ".png")));
            }
        }
    }
}
