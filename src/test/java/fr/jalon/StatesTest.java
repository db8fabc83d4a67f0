package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.authority.Targets;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the crawl does not meet: pages with errors, pages with nothing on them, and pages that say no. */
@BrowserTest
class StatesTest {

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
    Targets targets;

    @Autowired
    Clock clock;

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            admin   | /admin/comptes     | Inviter
            admin   | /collectivites     | Enregistrer
            newcomer | /compte            | Changer d’adresse
            newcomer | /compte            | Changer de mot de passe
            newcomer | /compte/entreprise | Inviter
            visitor | /connexion         | Se connecter
            visitor | /inscription       | Inscrire mon entreprise
            """)
    void aFormWithErrorsSaysThemAtTheTopAndAtTheFields(String role, String address, String button, Page page) {
        become(role, page);
        page.navigate(address);
        Locator form = page.locator("form.form:has(button:text-is('" + button + "'))");
        form.locator("input:not([type=hidden]):not([type=checkbox])").first().fill("x");
        form.locator("button[type=submit]").click();

        assertThat(page.title()).startsWith("Erreur\u00A0: ");
        Locator summary = page.getByRole(AriaRole.ALERT).first();
        String wrong = summary.locator("a").first().getAttribute("href");
        assertThat(page.locator(wrong).getAttribute("aria-invalid")).isEqualTo("true");
        Accessibility.look(page);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            admin    | /admin/comptes?q=introuvable-du-tout  | Voir tous les comptes
            admin    | /collectivites?q=introuvable-du-tout  | Importer des marchés
            newcomer | /                                     | Décrire l’entreprise
            newcomer | /cibles                               | Voir les échéances
            newcomer | /cibles?q=introuvable-du-tout         | Voir les échéances
            newcomer | /retroplannings                       | Voir les échéances
            newcomer | /retroplannings/charge                | Nouveau rétroplanning
            """)
    void anEmptyPageOffersTheNextStep(String role, String address, String nextStep, Page page) {
        become(role, page);
        page.navigate(address);

        assertThat(page.locator(".empty").getByText(nextStep).first().isVisible())
                .isTrue();
        Accessibility.look(page);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            newcomer | /nulle-part      | Page introuvable
            newcomer | /marches/rien    | Page introuvable
            newcomer | /admin/comptes   | Ce n’est pas possible
            buyer    | /retroplannings  | Ce n’est pas possible
            newcomer | /compte/profil   | Demande impossible à traiter
            """)
    void aPageThatSaysNoStillKnowsWhoIsThere(String role, String address, String title, Page page) {
        SignedIn me = become(role, page);
        page.navigate(address);

        assertThat(page.locator("h1").textContent()).isEqualTo(title);
        assertThat(page.locator(".who summary").textContent())
                .as("nobody should believe to be signed out")
                .contains(me.name());
        Accessibility.look(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/echeances?metier=", "/cibles", "/compte", "/compte/entreprise", "/retroplannings"})
    void noPageScrollsSidewaysOnTheSmallestScreenWhateverIsPublished(String address, Page page) {
        SignedIn me = become("newcomer", page);
        Siren buyer = new Siren("971000066");
        LocalDate soon = LocalDate.now(clock).plusMonths(7);
        contracts
                .cleaning("https://exemple.fr/" + "é".repeat(2_000))
                .buyer(buyer, "X".repeat(200))
                .ending(soon)
                .store();
        scope.runAs(me.company(), () -> {
            profiles.update(List.of("9091"), List.of(), null);
            targets.aimAt(buyer, "Y".repeat(200));
        });
        page.setViewportSize(320, 700);
        page.navigate(address);

        Accessibility.doesNotScrollSideways(page, 320);
    }

    private SignedIn become(String role, Page page) {
        SignedIn person = switch (role) {
            case "admin" -> people.theAdmin();
            case "buyer" -> people.theBuyer();
            default -> people.newCompany("Nouvelle venue");
        };
        if (!role.equals("visitor")) {
            session.signIn(page, person);
        }
        return person;
    }
}
