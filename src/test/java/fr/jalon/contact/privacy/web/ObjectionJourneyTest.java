package fr.jalon.contact.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import fr.jalon.testing.TestMail;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the mail that tells a person what is kept, to an address book that does not bring the person back; by keyboard. */
@BrowserTest
class ObjectionJourneyTest {

    private static final Siren TOWN = new Siren("971970025");

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    @Test
    void whoObjectsByTheLinkOfTheMailIsNotBroughtBackByAnAddressBook(Page page) {
        SignedIn nadia = people.newCompany("Informatrice " + UUID.randomUUID());
        scope.runAs(nadia.company(), () -> targets.aimAt(TOWN, "Ville de Montbriand"));
        String address = "claire." + UUID.randomUUID() + "@montbriand.example";
        UUID aubert = contacts.person(nadia, TOWN, SomeContacts.facts("Aubert", address));

        session.signIn(page, nadia);
        page.navigate("/contacts/" + aubert + "/information");
        Accessibility.look(page);
        press(button(page, "Envoyer par courriel"));
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();

        String link = TestMail.link(address, 1);
        page.context().clearCookies();
        page.navigate(link);
        Accessibility.look(page);
        press(button(page, "M’opposer et tout effacer"));
        assertThat(page.locator("h1")).hasText("Vos coordonnées sont effacées");

        session.signIn(page, nadia);
        page.navigate("/contacts/import");
        Locator file = page.locator("input[type=file]");
        file.setInputFiles(
                new FilePayload("carnet.vcf", "text/vcard", addressBook(address).getBytes(StandardCharsets.UTF_8)));
        press(button(page, "Importer"));
        assertThat(page.locator("main")).containsText("1\u00a0contact ajouté sur 2\u00a0fiches lues");
        assertThat(page.locator("main")).containsText("à ne plus figurer dans vos contacts");
        Accessibility.look(page);

        page.navigate("/contacts");
        assertThat(page.locator("main")).containsText("Tanguy");
        assertThat(page.locator("main")).not().containsText("Aubert");
    }

    /** The person who objected, with the address in capitals, and somebody else. */
    private static String addressBook(String address) {
        return """
                BEGIN:VCARD
                VERSION:3.0
                N:Aubert;Claire;;Mme;
                ORG:Ville de Montbriand
                EMAIL:%s
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Tanguy;Olivier;;M.;
                ORG:Ville de Montbriand
                END:VCARD
                """.formatted(address.toUpperCase(java.util.Locale.ROOT));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator what) {
        what.focus();
        what.press("Enter");
    }
}
