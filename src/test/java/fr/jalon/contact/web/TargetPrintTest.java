package fr.jalon.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.authority.Targets;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.shared.Siren;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What one takes along to a visit is one sheet of paper. */
@BrowserTest
class TargetPrintTest {

    private static final Siren CITY = new Siren("971900154");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

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

    @ParameterizedTest
    @ValueSource(strings = {"", "/visite"})
    void theCardOfATargetIsOneSheet(String address, Page page) {
        SignedIn nadia = people.newCompany("Imprimeuse");
        scope.runAs(nadia.company(), () -> targets.aimAt(CITY, "Ville de Montbriand"));
        for (String name : new String[] {"Aubert", "Le Goff", "Rivoal", "Castel", "Maillard"}) {
            UUID person = contacts.person(nadia, CITY, SomeContacts.facts(name, null));
            contacts.call(nadia, CITY, "Ils veulent moins de tontes et un interlocuteur unique.", person);
            contacts.call(nadia, CITY, "Le marché finit dans quinze mois ; une étude commence au printemps.", person);
        }
        session.signIn(page, nadia);
        page.navigate("/cibles/" + CITY.value() + address);

        String paper = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(SHEET.matcher(paper).results().count()).isEqualTo(1);
    }
}
