package fr.jalon.retroplanning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.market.SomeContracts;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same without ever touching the mouse: from a contract to a plan, its verdict, its J moved and back, its own template. */
@BrowserTest
class KeyboardJourneyTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    SomeContracts contracts;

    SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Clavier " + UUID.randomUUID());
    }

    @Test
    void fromAContractToAPlanWhoseJMovesAndComesBack(Page page) {
        UUID contract = contracts
                .cleaning("Nettoyage " + SomeContracts.word())
                .ending(plans.today().plusMonths(20))
                .store();
        session.signIn(page, nadia);
        page.navigate("/marches/" + contract);
        press(link(page, "Planifier"), "Enter");
        String likely = page.locator("#j").inputValue();
        page.locator("#jMin").fill(LocalDate.parse(likely).minusDays(60).toString());
        page.locator("#jMax").fill(LocalDate.parse(likely).plusDays(60).toString());
        page.locator("#prudence").selectOption("oui");
        press(button(page, "Créer le rétroplanning"), "Enter");
        assertThat(page.locator(".key-figure")).containsText("Jour J");
        assertThat(page.locator(".range-note")).containsText("Par prudence, les actions sont datées");

        press(page.getByLabel("Non, pas encore"), "Space");
        type(page.locator("#preuve"), "aucune réponse à trois appels");
        press(button(page, "Noter le verdict"), "Enter");
        assertThat(page.locator("#verdict")).containsText("aucune réponse à trois appels");

        press(link(page, "L’acheteur a répondu"), "Enter");
        assertThat(page.locator("#fait")).hasValue("reponse");
        String j = page.locator("#j").inputValue();
        page.locator("#jMin").fill(j);
        page.locator("#jMax").fill(j);
        press(button(page, "Voir l’effet"), "Enter");
        Locator first = page.locator("input[type=checkbox][name=suit]").first();
        press(first, "Space");
        assertThat(first).not().isChecked();
        type(page.locator("#raison"), "le service achats confirme la date");
        press(button(page, "Accepter ce jour J"), "Enter");
        if (page.getByText("a d’autres effets").isVisible()) {
            press(button(page, "Accepter ce jour J"), "Enter");
        }
        assertThat(page.locator("main")).containsText("1\u00a0action ne l’a pas suivi");
        assertThat(page.locator(".range-note")).containsText("Fourchette resserrée de");
        assertThat(page.locator(".range-note")).containsText("le service achats confirme la date");

        press(button(page, "Annuler ce déplacement"), "Enter");
        assertThat(page.locator(".range-note")).containsText("Par prudence, les actions sont datées");
    }

    @Test
    void aLatePlanSaysWhatIsLostAndWhatToDoFirst(Page page) {
        UUID late = plans.late(nadia);
        session.signIn(page, nadia);
        page.navigate("/retroplannings/" + late);

        press(page.getByText("Lesquelles, et ce que cela coûte"), "Enter");
        assertThat(page.locator(".losses")).containsText("Sans le nom du décideur");
        press(page.locator("[aria-labelledby=entree-tardive] p a").first(), "Enter");
        assertThat(page).hasURL(Pattern.compile("#e[0-9]"));
    }

    @Test
    void aTemplateIsCopiedEditedPublishedAndFollowed(Page page) {
        UUID plan = plans.early(nadia);
        session.signIn(page, nadia);
        page.navigate("/retroplannings/" + plan);
        press(link(page, "Changer de modèle"), "Enter");
        press(link(page, "Lire les modèles"), "Enter");
        press(
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copier"))
                        .first(),
                "Enter");
        press(
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retirer Inviter le contact à")),
                "Enter");
        assertThat(page.locator(".notice")).containsText("Retirée");
        press(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ajouter une action"))
                        .first(),
                "Enter");
        type(page.locator("#titre"), "Visiter le site");
        page.locator("#nombre").fill("9");
        press(button(page, "Ajouter"), "Enter");
        press(button(page, "Publier la version 1"), "Enter");
        assertThat(page.locator(".notice")).containsText("Version 1 publiée");

        page.navigate("/retroplannings/" + plan + "/modele");
        page.locator("#modele")
                .selectOption(
                        page.locator("#modele option:has-text('(à nous)')").getAttribute("value"));
        press(button(page, "Voir l’effet"), "Enter");
        assertThat(page.locator("main")).containsText("S’ajoute");
        assertThat(page.locator("main")).containsText("Disparaît");
        press(button(page, "Suivre ce modèle"), "Enter");
        assertThat(page.locator("main")).containsText("Visiter le site");
    }

    private static void press(Locator where, String key) {
        where.focus();
        assertThat(where).isFocused();
        where.press(key);
    }

    private static void type(Locator where, String text) {
        where.focus();
        where.pressSequentially(text);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
