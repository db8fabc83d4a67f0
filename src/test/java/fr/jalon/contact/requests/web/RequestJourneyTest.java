package fr.jalon.contact.requests.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an award to what its documents teach: a request, its letter, its clock, its answer, and the card, by keyboard. */
@BrowserTest
class RequestJourneyTest {

    private static final Siren BUYER = new Siren("971000112");

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContracts contracts;

    @Autowired
    Clock clock;

    SignedIn nadia;
    UUID contract;

    @BeforeEach
    void anAward() {
        nadia = people.newCompany("Demandeuse " + UUID.randomUUID());
        contract = contracts
                .cleaning("Entretien des espaces verts")
                .buyer(BUYER, "Ville de Montbriand")
                .holders("Les Jardins de l’Erdre")
                .ending(LocalDate.now(clock).plusMonths(10))
                .store();
    }

    @Test
    void fromAnAwardToItsAnswer(Page page) {
        session.signIn(page, nadia);
        page.navigate("/marches/" + contract);
        link(page, "Demander les documents").press("Enter");
        page.getByLabel("Notes et classement du titulaire").press("Space");
        page.getByLabel("Prix global").press("Space");
        page.getByLabel("Critères et pondération").press("Space");
        button(page, "Préparer la lettre").press("Enter");
        assertThat(page.locator(".error-summary")).containsText("Choisissez au moins un document");
        Accessibility.look(page);

        page.getByLabel("Critères et pondération").press("Space");
        button(page, "Préparer la lettre").press("Enter");
        assertThat(page.locator(".request-letter")).containsText("attribué à Les Jardins de l’Erdre");
        Accessibility.look(page);

        link(page, "Modifier la lettre").press("Enter");
        Accessibility.look(page);
        page.getByLabel("La lettre").fill("Monsieur le Maire,\n\nNous demandons les critères.");
        button(page, "Enregistrer").press("Enter");
        assertThat(page.locator(".request-letter")).containsText("Monsieur le Maire,");

        link(page, "La lettre est partie").press("Enter");
        Accessibility.look(page);
        button(page, "Noter").press("Enter");
        assertThat(page.locator(".request-next")).containsText("le silence vaut refus");
        Accessibility.look(page);

        link(page, "Noter la réponse").press("Enter");
        Accessibility.look(page);
        page.getByLabel("Critères et poids").fill("prix 60, technique 40");
        page.getByLabel("Note du titulaire").fill("16/20");
        button(page, "Enregistrer").press("Enter");
        assertThat(page.locator("#reponse"))
                .containsText("critères\u00a0: prix 60, technique 40 · titulaire noté 16/20");
        Accessibility.look(page);

        page.navigate("/cibles/" + BUYER.value());
        assertThat(page.locator("#marches")).containsText("critères\u00a0: prix 60, technique 40");
        assertThat(page.locator("#demandes")).containsText("communiqué");
        Accessibility.look(page);
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
