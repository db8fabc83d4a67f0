package fr.jalon.authority.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import fr.jalon.testing.TestMail;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From nothing to twenty ranked targets, by keyboard: an account, what one sells and where, the ranking with its reasons,
 * and twenty of it chosen in one go. What a person does is counted, since five minutes have to do for it.
 */
@BrowserTest
class TwentyTargetsJourneyTest {

    /** A firm of that activity, whose contracts say what such firms win. */
    private static final Siren SAME_ACTIVITY = new Siren("971970041");

    private static final String NAF = "01.64Z";

    private static final String PASSWORD = "huit mésanges au jardin";

    /** Keys pressed and fields typed into; at five seconds each that is below five minutes. */
    private static final int ACTS = 60;

    private static final Duration MACHINE_TIME = Duration.ofMinutes(1);

    @Autowired
    SomeContracts contracts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    BrowserSession session;

    private int acts;

    private void firmsOfTheActivityHaveWon() {
        IntStream.range(0, 8).forEach(number -> won("77310000"));
        IntStream.range(0, 4).forEach(number -> won("77340000"));
        jdbc.sql("INSERT INTO market.activity (siren, naf) VALUES (:siren, :naf)")
                .param("siren", SAME_ACTIVITY.value())
                .param("naf", NAF)
                .update();
    }

    @AfterEach
    void nothingIsKnownOfTheActivity() {
        jdbc.sql("DELETE FROM market.activity WHERE siren = :siren")
                .param("siren", SAME_ACTIVITY.value())
                .update();
    }

    @Test
    void fromNothingToTwentyRankedTargets(Page page) {
        firmsOfTheActivityHaveWon();
        long begin = System.nanoTime();
        signUp(page);
        describe(page);
        press(link(page, "Cibles"));
        assertThat(page.locator("#classement")).containsText("km de votre siège");
        assertThat(page.locator("#classement .ranking-why")).hasCount(25);
        look(page, "classement");

        Set<String> chosen = chooseTwenty(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("20\u00a0collectivités sont parmi vos cibles.");
        assertThat(page).hasURL(Pattern.compile("/cibles\\?.*page=1#classement$"));
        assertThat(page.locator("#cibles-titre")).hasText("20\u00a0cibles sur 20");
        assertThat(page.locator(".aim strong").first()).isVisible();
        Set<String> aimed = new HashSet<>();
        page.locator(".aim > div:first-child > a").all().forEach(one -> aimed.add(one.getAttribute("href")));
        assertThat(aimed).isEqualTo(chosen);
        look(page, "vingt");

        assertThat(acts).as("what a person does").isLessThanOrEqualTo(ACTS);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(MACHINE_TIME);
    }

    private void signUp(Page page) {
        String address = "lea." + UUID.randomUUID() + "@bocage.example";
        page.navigate("/inscription");
        type(page, "SIRET de l’établissement", SomePeople.nextSiret().formatted());
        type(page, "Nom de l’entreprise", "Bocage et Vergers");
        type(page, "Votre nom", "Léa Martin");
        type(page, "Votre adresse e-mail", address);
        type(page, "Mot de passe", PASSWORD);
        press(button(page, "Inscrire mon entreprise"));
        page.navigate(TestMail.link(address, 1).replaceFirst("^https?://[^/]+", ""));
        press(button(page, "Ouvrir l’espace"));
        type(page, "Adresse e-mail", address);
        type(page, "Mot de passe", PASSWORD);
        press(button(page, "Se connecter"));
    }

    /** What firms of the activity win is proposed, and taken where it stands. */
    private void describe(Page page) {
        press(link(page, "Décrire l’entreprise"));
        type(page, "Code NAF", NAF);
        press(button(page, "Enregistrer l’activité"));
        Locator proposed = page.locator("#propositions");
        assertThat(proposed).containsText("(8\u00a0sur\u00a012)");
        look(page, "metiers");
        press(proposed.getByRole(AriaRole.BUTTON).first());
        assertThat(page).hasURL(Pattern.compile("#propositions$"));
        press(proposed.getByRole(AriaRole.BUTTON).first());
        assertThat(proposed).containsText("Rien à ajouter à vos métiers.");
        type(page, "Commune de départ", "Nantes");
        type(page, "Rayon d’action en km", "40");
        press(button(page, "Enregistrer le territoire"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Votre territoire est enregistré.");
    }

    /** The third and others are left out: one chooses. Enter on a tick aims at all that are ticked. */
    private Set<String> chooseTwenty(Page page) {
        Set<String> chosen = new HashSet<>();
        Locator ticks = page.locator("#viser input[type=checkbox]");
        Set<Integer> leftOut = Set.of(2, 7, 11, 18, 22);
        for (int row = 0; row < 25; row++) {
            if (!leftOut.contains(row)) {
                Locator tick = ticks.nth(row);
                tick.focus();
                page.keyboard().press("Space");
                acts++;
                chosen.add("/cibles/" + tick.inputValue());
            }
        }
        assertThat(page.locator(".choosing-bar")).isInViewport();
        assertThat(page.locator(".choose-one:visible")).hasCount(0);
        look(page, "cochees");
        page.locator("#viser input:checked").last().press("Enter");
        acts++;
        return chosen;
    }

    @Test
    void oneByOneKeepsThePlaceInTheRanking(Page page) {
        SignedIn owner = people.newCompany("Choisisseuse");
        scope.runAs(owner.company(), () -> profiles.update(List.of("7731"), List.of(), "Nantes"));
        session.signIn(page, owner);
        page.navigate("/cibles?departements=44&type=COMMUNE&page=2");
        String second = page.locator("#siren > li").nth(4).getAttribute("id");
        page.locator(".choose-one").nth(3).press("Enter");
        assertThat(page).hasURL(Pattern.compile("\\?departements=44&type=COMMUNE&page=2#" + second + "$"));
        assertThat(page.locator("#" + second)).isInViewport();
        page.keyboard().press("Tab");
        assertThat(page.locator("#" + second + " input")).isFocused();

        page.locator("#siren > li a").first().press("Enter");
        page.getByLabel("Parce que").fill("liée pour quatre ans");
        press(button(page, "Ne plus la classer"));
        assertThat(page).hasURL(Pattern.compile("\\?departements=44&type=COMMUNE&page=2#classement$"));

        press(button(page, "Viser les cochées"));
        assertThat(page.locator(".error-summary")).containsText("Cochez au moins une collectivité");
        assertThat(page.getByLabel("Départements")).hasValue("44");
        Accessibility.look(page);
    }

    private void won(String cpv) {
        UUID contract = contracts.cleaning("Taille").cpv(cpv).store();
        contracts.winner(contract, SAME_ACTIVITY.value());
    }

    private void type(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        acts++;
    }

    private void press(Locator what) {
        what.focus();
        what.press("Enter");
        acts++;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
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
