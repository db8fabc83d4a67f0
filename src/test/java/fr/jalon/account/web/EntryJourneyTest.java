package fr.jalon.account.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserTest;
import fr.jalon.testing.TestMail;
import org.junit.jupiter.api.Test;

/** From no account to the company's page, in a real browser; axe looks at every state on the way. */
@BrowserTest
class EntryJourneyTest {

    private static final String PASSWORD = "huit mésanges au jardin";

    @Test
    void aCompanySignsUpEntersAndSaysWhatItSells(Page page) throws InterruptedException {
        page.navigate("/inscription");
        press(page, "Inscrire mon entreprise");
        assertThat(page.getByText("Il y a quelque chose à corriger")).isVisible();
        Accessibility.check(page);

        page.getByLabel("SIRET de l’établissement").fill(SomePeople.nextSiret().formatted());
        page.getByLabel("Nom de l’entreprise").fill("Bocage Paysage");
        page.getByLabel("Votre nom").fill("Anna Leroy");
        page.getByLabel("Votre adresse e-mail").fill("anna@bocage.example");
        page.getByLabel("Mot de passe").fill(PASSWORD);
        press(page, "Inscrire mon entreprise");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Consultez votre messagerie")))
                .isVisible();

        page.navigate(TestMail.link("anna@bocage.example", 1).replaceFirst("^https?://[^/]+", ""));
        Accessibility.check(page);
        press(page, "Ouvrir l’espace");
        page.getByLabel("Adresse e-mail").fill("anna@bocage.example");
        page.getByLabel("Mot de passe").fill("pas le bon");
        press(page, "Se connecter");
        assertThat(page.getByText("Adresse e-mail ou mot de passe inexact.").first())
                .isVisible();
        assertThat(page.getByLabel("Adresse e-mail")).hasValue("anna@bocage.example");
        Accessibility.check(page);
        page.getByLabel("Mot de passe").fill(PASSWORD);
        press(page, "Se connecter");

        page.navigate("/compte/entreprise");
        page.getByLabel("Départements servis").fill("44, zz");
        press(page, "Enregistrer le territoire");
        assertThat(page.getByText("Département ou région inconnu : zz.").first())
                .isVisible();
        Accessibility.check(page);
        page.getByLabel("Départements servis").fill("44, 49");
        press(page, "Enregistrer le territoire");
        assertThat(page.getByText("Votre territoire est enregistré.")).isVisible();
        page.getByLabel("Ajouter un métier").fill("espaces verts");
        press(page, "Chercher");
        page.getByText("Ajouter").nth(1).click();
        assertThat(page.getByText("Métier ajouté.")).isVisible();
        Accessibility.check(page);
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }
}
