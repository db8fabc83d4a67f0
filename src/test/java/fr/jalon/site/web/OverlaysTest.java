package fr.jalon.site.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.RouteAccess;
import fr.jalon.account.SomePeople;
import fr.jalon.site.PaletteLink;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Toast, dialog and command palette, on a page that is there for this test alone: no page of the site has them yet. */
@BrowserTest
@Import({OverlaysTest.TrialPages.class, OverlaysTest.TrialConfiguration.class})
class OverlaysTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Test
    void aToastStaysInSightUntilItIsClosed(Page page) {
        page.navigate("/essai?dit=Action report%C3%A9e au 25 novembre");
        Locator toast = page.getByRole(AriaRole.STATUS).filter(containing("Action reportée"));
        assertThat(toast).isInViewport();

        page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
        assertThat(toast).isInViewport();
        assertThat(page.locator(".foot")).isInViewport();

        press(button(toast, "Fermer ce message"), "Enter");
        assertThat(toast).hasCount(0);
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void aToastTakesTheActBackAndTheNextOneReplacesIt(Page page) {
        page.navigate("/essai?dit=Action report%C3%A9e");

        press(button(page.locator(".is-toast"), "Annuler le report"), "Enter");

        assertThat(page.locator(".is-toast")).hasCount(1);
        assertThat(page.locator(".is-toast")).containsText("Report annulé");
        page.locator(".is-toast button").first().focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(".is-toast")).hasCount(0);
    }

    @Test
    void aPageWithNothingToSayHasNoToast(Page page) {
        page.navigate("/essai");

        assertThat(page.locator(".notice")).hasCount(0);
    }

    @Test
    void aDialogOpensByTheKeyboardAndReturnsTheFocus(Page page) {
        page.navigate("/essai");
        Locator opener = link(page, "Reporter");
        assertThat(opener).hasAttribute("aria-haspopup", "dialog");

        press(opener, "Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Reporter l’action"));
        assertThat(dialog).isVisible();
        assertThat(page.getByLabel("Nouvelle date")).isFocused();
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(opener).isFocused();

        press(opener, "Enter");
        press(button(dialog, "Fermer"), "Enter");
        assertThat(dialog).isHidden();
        assertThat(opener).isFocused();
    }

    @Test
    void theFormInADialogIsSentLikeTheOneOnItsPage(Page page) {
        page.navigate("/essai");
        press(link(page, "Reporter"), "Enter");
        page.keyboard().type("Reportée au 3 mai");
        page.keyboard().press("Enter");

        assertThat(page.locator(".is-toast")).containsText("Reportée au 3 mai");
    }

    @Test
    void thePaletteLeadsToAPageByPartOfItsName(Page page) {
        session.signIn(page, people.theOwner());
        page.navigate("/essai");
        page.keyboard().press("Control+k");
        Locator text = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Aller à"));
        assertThat(text).isFocused();
        assertThat(options(page)).hasText(new String[] {
            "Accueil",
            "Échéances",
            "Cibles",
            "Contacts",
            "Rétroplannings",
            "Dialogues",
            "Accords-cadres et commandes",
            "Bibliothèque des œuvres",
            "Demandes de documents",
            "Noter un échange",
            "Nouvel échéancier",
            "Événements"
        });

        page.keyboard().type("ECHEA");
        assertThat(options(page)).hasText(new String[] {"Échéances", "Nouvel échéancier"});
        assertThat(text).hasAttribute("aria-activedescendant", chosen(page));
        page.keyboard().press("ArrowUp");
        assertThat(selected(page)).hasText("Nouvel échéancier");
        page.keyboard().press("ArrowDown");
        assertThat(selected(page)).hasText("Échéances");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/echeances$"));
    }

    @Test
    void thePaletteSaysWhenNothingIsFoundAndReturnsTheFocus(Page page) {
        session.signIn(page, people.theOwner());
        page.navigate("/essai");
        link(page, "Reporter").focus();
        page.keyboard().press("Control+k");
        page.keyboard().type("oeuvres biblio");
        assertThat(options(page)).hasText("Bibliothèque des œuvres");

        page.keyboard().type("xyz");
        assertThat(page.getByText("Aucune page ne porte ce nom.").first()).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.palette")).isHidden();
        assertThat(link(page, "Reporter")).isFocused();

        button(page.locator("main"), "Aller à… Ctrl K").click();
        assertThat(options(page)).hasCount(12);
        options(page).filter(containing("Cibles")).click();
        assertThat(page).hasURL(Pattern.compile("/cibles$"));
    }

    @Test
    void thePaletteOffersToEachWhatIsOpenToThem(Page page) {
        session.signIn(page, people.theBuyer());
        page.navigate("/essai");
        page.keyboard().press("Control+k");

        assertThat(options(page)).hasText(new String[] {"Accueil", "Dialogues"});
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void allThreeAreFitForEverybody(int width, Page page) {
        session.signIn(page, people.theOwner());
        page.setViewportSize(width, 800);
        page.navigate("/essai?dit=Action report%C3%A9e au lundi 6 d%C3%A9cembre 2027");
        assertThat(page.locator(".is-toast p")).isVisible();
        Accessibility.check(page);

        link(page, "Reporter").click();
        assertThat(page.locator("dialog#report")).isVisible();
        Accessibility.check(page);
        page.keyboard().press("Escape");

        page.keyboard().press("Control+k");
        assertThat(page.locator("dialog.palette")).isVisible();
        Accessibility.check(page);
    }

    @Test
    void withoutAScriptTheToastIsANoticeTheDialogAPageAndThePaletteNothing(Page page) {
        String site = page.navigate("/essai").url().replaceAll("/essai$", "");
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(site);
        try (BrowserContext plain = page.context().browser().newContext(options)) {
            Page still = plain.newPage();
            still.navigate("/essai?dit=Action report%C3%A9e");
            assertThat(still.locator(".notice")).containsText("Action reportée");
            assertThat(button(still.locator(".notice"), "Fermer ce message")).isHidden();
            assertThat(still.locator("dialog.palette")).isHidden();
            assertThat(still.locator(".palette-button")).isHidden();

            link(still, "Reporter").click();
            assertThat(still.locator("h1")).hasText("Reporter l’action");
            still.getByLabel("Nouvelle date").fill("Reportée au 3 mai");
            button(still.locator("main"), "Reporter l’action").click();
            assertThat(still.locator(".notice")).containsText("Reportée au 3 mai");
            button(still.locator(".notice"), "Annuler le report").click();
            assertThat(still.locator(".notice")).containsText("Report annulé");
        }
    }

    private static Locator options(Page page) {
        return page.locator("dialog.palette").getByRole(AriaRole.OPTION);
    }

    private static Locator selected(Page page) {
        return page.locator("dialog.palette [aria-selected=true]");
    }

    private static String chosen(Page page) {
        return selected(page).getAttribute("id");
    }

    private static void press(Locator where, String key) {
        where.focus();
        assertThat(where).isFocused();
        where.press(key);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name).setExact(true).setIncludeHidden(true));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TrialConfiguration {

        @Bean
        RouteAccess trial() {
            return RouteAccess.everyone("/essai/**");
        }

        @Bean
        PaletteLink worksLink() {
            return new PaletteLink("Bibliothèque des œuvres", "/essai", List.of("OWNER"));
        }

        @Bean
        PaletteLink newScheduleLink() {
            return new PaletteLink("Nouvel échéancier", "/essai", List.of("OWNER"));
        }

        @Bean
        PaletteLink adminLink() {
            return new PaletteLink("Gestion", "/essai", List.of("ADMIN"));
        }
    }

    @Controller
    static class TrialPages {

        @GetMapping("/essai")
        String page(@RequestParam(required = false) @Nullable String dit, Model model) {
            if (dit != null) {
                model.addAttribute("said", dit);
            }
            return "site/overlays";
        }

        @GetMapping("/essai/report")
        String form() {
            return "site/postpone";
        }

        @PostMapping("/essai")
        String send(@RequestParam String dit, RedirectAttributes next) {
            next.addFlashAttribute("said", dit);
            return "redirect:/essai";
        }
    }
}
