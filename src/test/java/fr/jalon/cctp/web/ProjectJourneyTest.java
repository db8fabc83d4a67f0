package fr.jalon.cctp.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.shared.Siren;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a pasted text to the first version: read, corrected, written on, weighed, checked, published; by keyboard. */
@BrowserTest
class ProjectJourneyTest {

    private static final Siren AUTHORITY = new Siren("971960034");

    @Autowired
    BrowserSession session;

    @Autowired
    SomeProjects projects;

    @Test
    void fromATextToItsFirstVersion(Page page) {
        SignedIn claire = projects.buyer("Claire du parcours " + UUID.randomUUID(), AUTHORITY);
        session.signIn(page, claire);
        page.navigate("/");
        Accessibility.look(page);
        link(page, "Commencer un projet").press("Enter");
        Accessibility.look(page);
        page.getByLabel("ou un texte collé")
                .fill(
                        "Article 1 : Objet\n\nEntretien des pelouses.\n\nArticle 2 : Matériel\n\nLe matériel est de marque Toro.\n\nFin.");
        button(page, "Voir ce qui est compris").press("Enter");
        assertThat(page.locator(".import-clause")).hasCount(2);
        Accessibility.look(page);
        page.locator(".import-cut").last().press("Enter");
        assertThat(page.locator(".import-clause")).hasCount(3);
        button(page, "Annuler la dernière correction").press("Enter");
        assertThat(page.locator(".import-clause")).hasCount(2);

        page.getByLabel("Titre").fill("Entretien des pelouses");
        page.getByLabel("Métiers concernés").fill("77310000");
        page.getByLabel("Territoire").fill("Loire-Atlantique");
        button(page, "Créer le projet avec ces clauses").press("Enter");
        assertThat(page.locator("h1")).containsText("Entretien des pelouses");
        Accessibility.look(page);

        link(page, "Écrire les clauses").press("Enter");
        Accessibility.look(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Modifier 1 Objet"))
                .press("Enter");
        Accessibility.look(page);
        page.getByLabel("Texte").fill("Entretien des pelouses et des massifs.");
        assertThat(page.locator("[data-autosave-status]")).containsText("Enregistré à");
        button(page, "Enregistrer").press("Enter");
        assertThat(page.locator(".project-clause").first()).containsText("et des massifs");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entretien des pelouses"))
                .first()
                .press("Enter");
        link(page, "Modifier les critères").press("Enter");
        page.getByLabel("Nom, ligne 1").fill("Prix");
        page.getByLabel("Poids en %, ligne 1").fill("90");
        button(page, "Enregistrer").press("Enter");
        assertThat(page.locator(".error-summary")).containsText("il en faut 100");
        Accessibility.look(page);
        page.getByLabel("Poids en %, ligne 1").fill("100");
        button(page, "Enregistrer").press("Enter");

        link(page, "Voir la neutralité").press("Enter");
        Accessibility.look(page);
        page.locator(".neutrality-point button").first().press("Enter");
        assertThat(page.locator("main")).containsText("Rien à décider");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Entretien des pelouses"))
                .first()
                .press("Enter");
        link(page, "Fixer la clôture").press("Enter");
        Accessibility.look(page);
        button(page, "Enregistrer").press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Publier la version 1"))
                .press("Enter");
        Accessibility.look(page);
        button(page, "Publier la version 1").press("Enter");
        assertThat(page.locator("main")).containsText("ouvert aux remarques");
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
