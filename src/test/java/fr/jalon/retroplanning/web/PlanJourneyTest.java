package fr.jalon.retroplanning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From no plan to a plan that is lived with, as a newcomer would click it. */
@BrowserTest
class PlanJourneyTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    SignedIn nadia;

    @BeforeEach
    void twoColleagues() {
        nadia = people.newCompany("Voyage " + UUID.randomUUID());
        people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
    }

    @Test
    void fromAnEmptyListToAPlanThatIsLivedWith(Page page) {
        session.signIn(page, nadia);
        page.navigate("/retroplannings");
        assertThat(heading(page, "Aucun rétroplanning")).isVisible();
        Accessibility.check(page);

        page.getByText("Partir d’un jour J que vous connaissez").click();
        button(page, "Créer le rétroplanning").click();
        assertThat(heading(page, "Il y a quelque chose à corriger")).isVisible();
        Accessibility.check(page);
        page.getByLabel("Objet du marché visé").fill("Entretien des espaces verts");
        page.getByLabel("Collectivité", new Page.GetByLabelOptions().setExact(true))
                .fill("Ville de Montbriand");
        page.getByLabel("Jour J, dépôt de l’offre")
                .fill(plans.today().plusMonths(13).toString());
        button(page, "Créer le rétroplanning").click();
        assertThat(heading(page, "Entretien des espaces verts")).isVisible();
        Accessibility.check(page);

        live(page);
        Accessibility.check(page);
    }

    /** Tick, give, postpone, judge, move J, and read what happened. */
    private void live(Page page) {
        button(page, "C’est fait").click();
        assertThat(button(page, "Rouvrir : Établir la liste des collectivités publiques cibles"))
                .isVisible();

        Locator call = page.locator("[id='e1.o4.appeler']");
        call.locator("summary").click();
        assertThat(call.locator(".why")).containsText("285 jours avant J");
        call.locator("select").selectOption("Karim Morel");
        call.locator("button")
                .filter(new Locator.FilterOptions().setHasText("Confier"))
                .click();
        assertThat(call.locator(".avatar")).containsText("KM");

        call.locator("summary").click();
        call.getByText("Reporter…").click();
        button(page, "Reporter").click();
        assertThat(page.locator(".error-summary")).isVisible();
        page.getByLabel("Nouvelle date").fill(plans.today().plusWeeks(20).toString());
        page.locator("#raison").fill("le contact est en congé");
        button(page, "Reporter").click();
        assertThat(page.locator(".effect")).containsText("avec elle");
        Accessibility.check(page);
        button(page, "Accepter cette date").click();
        assertThat(call.locator(".advice")).isVisible();

        page.getByLabel("Non, pas encore").check();
        page.getByLabel("En une phrase").fill("aucune réponse à trois appels");
        button(page, "Noter le verdict").click();
        assertThat(page.locator("#verdict")).containsText("aucune réponse à trois appels");
        assertThat(page.locator("#hypotheses")).containsText("1 action sans objet");

        page.getByText("Déplacer J…").click();
        page.getByLabel("Jour J probable").fill(plans.today().plusMonths(15).toString());
        button(page, "Voir l’effet").click();
        assertThat(page.getByText("Se déplace").first()).isVisible();
        page.getByLabel("Suit J : Connaître la date d’échéance").uncheck();
        page.getByLabel("Pourquoi J bouge").fill("l’avis est publié");
        button(page, "Accepter ce jour J").click();
        assertThat(page.locator(".history").first()).containsText("a déplacé J");
        assertThat(page.locator("main")).containsText("1\u00a0action ne l’a pas suivi");

        button(page, "Annuler ce déplacement").click();
        assertThat(page.locator(".history").first()).containsText("a annulé le déplacement de J");
        assertThat(button(page, "Annuler ce déplacement")).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
