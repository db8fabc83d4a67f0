package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.discussion.domain.CommentService;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.domain.SomeTemplates;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every form about plans with an error in it, every page about plans with nothing on it, and with far too much. */
@BrowserTest
class PlanStatesTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    SomeTemplates templates;

    @Autowired
    PlanService planService;

    @Autowired
    CommentService comments;

    @Autowired
    CompanyScope scope;

    /** The form is found by the end of its address; {@code field=text} is typed into it. */
    @ParameterizedTest(name = "{0}: {1} with {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /retroplannings/nouveau               | /retroplannings        | objet=x
            {plan}/reglages                       | /reglages              | objet=
            {plan}/reglages                       | /reglages/abandon      | raison={long}
            {plan}/jour-j                         | /jour-j                | j=2019-02-31
            {plan}/jour-j?j={later}               | /jour-j                | raison=
            {plan}?verdict=oui                    | /verdict#verdict       | preuve=
            {plan}                                | /commentaires#commentaires | texte=
            {plan}/commentaires                   | /commentaires#commentaires | texte=
            {plan}/actions/e1.o4.appeler          | /report#reporter       | date=demain
            {plan}/actions/e1.o4.appeler          | /commentaires#commentaires | texte=
            {plan}/actions/e1.o4.appeler          | /fichiers#fichiers     |
            {plan}/depot                          | /depot/certificat#certificat | expire=bientôt
            {plan}/depot                          | /depot/taille#taille   | offre=beaucoup
            /retroplannings/charge/temps/{me}     | /temps/{me}            | temps=beaucoup
            /retroplannings/charge/temps/{me}     | /semaines              | semaine=quand
            /calendriers                          | /calendriers           | nom=
            /modeles/{draft}/brouillon/actions/nouvelle?etape=e1 | /nouvelle?etape=e1 | nombre=beaucoup
            /modeles/{draft}/brouillon/actions/e1.o4.appeler     | /e1.o4.appeler     | titre=
            """)
    void aFormWithErrorsSaysThemAtTheTopAndAtTheFields(String address, String action, String typed, Page page) {
        SignedIn nadia = someone(page);
        UUID plan = plans.early(nadia);
        String draft = address.contains("{draft}") ? templates.draft(nadia, "Chez nous") : "";
        page.navigate(address.replace("{plan}", "/retroplannings/" + plan)
                .replace("{later}", plans.today().plusMonths(15).toString())
                .replace("{me}", nadia.membership().toString())
                .replace("{draft}", draft));
        String end = action.replace("{me}", nadia.membership().toString());
        Locator form = page.locator("main form[action$='" + end + "']:has(button[type=submit])")
                .last();
        if (typed != null) {
            int equals = typed.indexOf('=');
            Locator field = form.locator("[name='" + typed.substring(0, equals) + "']");
            // What a browser's date field would not let through, an old browser does.
            field.evaluate("it => { if (it.type === 'date') it.type = 'text' }");
            field.fill(typed.substring(equals + 1).replace("{long}", "trop ".repeat(70)));
        }
        form.locator("button[type=submit]").first().click();

        assertThat(page.title()).startsWith("Erreur\u00a0: ");
        Locator summary = page.getByRole(AriaRole.ALERT).first();
        String wrong = summary.locator("a").first().getAttribute("href");
        assertThat(page.locator(wrong).getAttribute("aria-invalid")).isEqualTo("true");
        Accessibility.look(page);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /modeles              | Travaux
            /calendriers          | Créer le calendrier
            /rappels              | Aucun pour l’instant
            /retroplannings       | Voir les échéances
            {plan}/commentaires   | Commenter
            {plan}/depot          | Certificat
            {plan}/modele         | Voir l’effet
            """)
    void aPageWithNothingOnItYetIsStillOfUse(String address, String says, Page page) {
        SignedIn nadia = someone(page);
        page.navigate(
                address.contains("{plan}")
                        ? address.replace("{plan}", "/retroplannings/" + plans.early(nadia))
                        : address);

        assertThat(page.locator("main").textContent()).contains(says);
        Accessibility.look(page);
    }

    @Test
    void noPageScrollsSidewaysOnTheSmallestScreenWhateverIsTyped(Page page) {
        SignedIn nadia = someone(page);
        UUID plan = plans.plan(nadia, "X".repeat(200), plans.today().plusMonths(14));
        String word = "é".repeat(1_500);
        String draft = templates.draft(nadia, "M".repeat(80));
        scope.runAs(nadia.company(), () -> {
            planService.tick(new Change(plan, null, nadia.membership()), "e1.o1.lister");
            planService.judge(new Change(plan, null, nadia.membership()), true, plans.today(), "p".repeat(500));
            comments.write(plans.details(nadia, plan), "e1.o4.appeler", word, nadia.membership());
        });
        plans.dayJ(nadia, plan, plans.today().plusMonths(13));
        String path = "/retroplannings/" + plan;
        page.setViewportSize(320, 700);
        for (String address : List.of(
                path,
                path + "/jour-j?j=" + plans.today().plusMonths(16),
                path + "/commentaires",
                path + "/depot",
                path + "/modele?modele=travaux",
                path + "/reglages",
                path + "/actions/e1.o4.appeler",
                "/retroplannings",
                "/retroplannings/charge",
                "/modeles",
                "/modeles/" + draft + "/brouillon",
                "/calendriers")) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            Accessibility.doesNotScrollSideways(page, 320);
        }
    }

    private SignedIn someone(Page page) {
        SignedIn nadia = people.newCompany("États " + UUID.randomUUID());
        session.signIn(page, nadia);
        return nadia;
    }
}
