package fr.jalon.notification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.notification.MailMatrixWorld;
import fr.jalon.notification.domain.MailKind;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.feeds.domain.Ics;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan followed from the agenda and by mail: the agenda reads what people do, and mail stops when told to. */
@BrowserTest
class CalendarAndMailJourneyTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    MailMatrixWorld mails;

    @LocalServerPort
    int port;

    private SignedIn nadia;
    private UUID plan;

    @BeforeEach
    void aPlan() {
        nadia = people.newCompany("Agenda " + UUID.randomUUID());
        people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
        plan = plans.early(nadia);
    }

    @Test
    void anAgendaReadsWhatPeopleDoUntilItsAddressIsRevoked(Page page) throws Exception {
        session.signIn(page, nadia);
        page.navigate("/retroplannings/" + plan);
        link(page, "S’abonner…").click();
        assertThat(page.getByLabel("Ce qu’il montre")).hasValue(plan.toString());

        page.getByLabel("Son nom").fill("");
        button(page, "Créer le calendrier").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Donnez un nom à ce calendrier.");
        Accessibility.look(page);
        page.getByLabel("Son nom").fill("Fauchage ; l’été 🌳");
        page.getByLabel("Son nom").press("Enter");

        Locator address = page.getByLabel("Adresse à donner à votre agenda");
        assertThat(address).isVisible();
        Accessibility.look(page);
        String path = URI.create(address.inputValue()).getPath();
        assertThat(link(page, "Ouvrir dans mon agenda").getAttribute("href")).startsWith("webcal://");
        button(page, "Copier l’adresse").click();
        assertThat(button(page, "Copiée")).isVisible();

        VEvent before = event(path);
        page.navigate("/retroplannings/" + plan);
        button(page, "C’est fait").click();
        VEvent after = event(path);
        assertThat(Ics.value(after, "SUMMARY")).startsWith("✓ ");
        assertThat(Ics.sequence(after)).isGreaterThan(Ics.sequence(before));

        page.navigate("/calendriers");
        assertThat(page.locator("main")).containsText("par «\u00a0Agenda d'essai");
        assertThat(page.getByLabel("Adresse à donner à votre agenda")).hasCount(0);
        button(page, "Refaire l’adresse de Fauchage ; l’été 🌳").click();
        String other = URI.create(address.inputValue()).getPath();
        assertThat(fetch(path).statusCode()).isEqualTo(404);
        assertThat(Ics.sequence(event(other))).isEqualTo(Ics.sequence(after));

        button(page, "Révoquer Fauchage ; l’été 🌳").click();
        assertThat(page.locator("main")).containsText("Aucun calendrier pour l’instant");
        Accessibility.look(page);
        assertThat(fetch(other).statusCode()).isEqualTo(404);
    }

    @Test
    void lettersAreChosenAndStoppedWithoutSigningIn(Page page) {
        session.signIn(page, nadia);
        page.navigate("/compte");
        link(page, "Mes rappels et courriels").click();
        page.getByLabel("Combien de temps avant").selectOption("7");
        page.getByLabel("Quand J bouge").uncheck();
        button(page, "Enregistrer").click();
        assertThat(page.getByText("Vos choix sont enregistrés")).isVisible();
        assertThat(page.getByLabel("Combien de temps avant")).hasValue("7");
        Accessibility.look(page);

        page.context().clearCookies();
        page.navigate("/arret/" + mails.secret(nadia, MailKind.DIGEST));
        Accessibility.look(page);
        button(page, "Arrêter ces courriels").click();
        assertThat(page.getByText("vous ne recevez plus le bilan du lundi, dès maintenant"))
                .isVisible();
        Accessibility.look(page);

        session.signIn(page, nadia);
        page.navigate("/rappels");
        assertThat(page.getByLabel("Bilan du lundi")).not().isChecked();
        assertThat(page.getByLabel("Rappel avant une échéance")).isChecked();
    }

    private VEvent event(String path) throws Exception {
        HttpResponse<String> answer = fetch(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Ics.event(Ics.parse(answer.body()), plan + "-e1.o1.lister@jalon");
    }

    /** As a calendar program comes: without cookies, and saying its name. */
    private HttpResponse<String> fetch(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("User-Agent", "Agenda d’essai/1.0".replace("’", "'"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(false));
    }
}
