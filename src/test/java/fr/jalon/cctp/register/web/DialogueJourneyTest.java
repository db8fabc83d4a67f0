package fr.jalon.cctp.register.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.cctp.register.domain.SomeClosures;
import fr.jalon.cctp.writing.DocumentWriter;
import fr.jalon.cctp.writing.Written;
import fr.jalon.shared.Siren;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** From a Word document to the text that is handed over, in three versions, with two companies that react; never with the mouse. */
@BrowserTest
class DialogueJourneyTest {

    private static final Siren AUTHORITY = new Siren("971960117");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    BrowserSession session;

    @Autowired
    SomeProjects projects;

    @Autowired
    SomePeople people;

    @Autowired
    SomeClosures closures;

    @Autowired
    Environment environment;

    SignedIn claire;
    SignedIn jeanne;
    SignedIn nadia;
    SignedIn hugo;

    @SuppressWarnings("NullAway.Init") // by each journey
    Page page;

    String title;
    String draft = "";

    @BeforeEach
    void twoBuyersAndTwoCompanies() {
        claire = projects.buyer("Claire " + UUID.randomUUID(), AUTHORITY);
        jeanne = projects.buyer("Jeanne " + UUID.randomUUID(), AUTHORITY);
        nadia = people.newCompany("Fauchage " + UUID.randomUUID());
        hugo = people.newCompany("Horticole " + UUID.randomUUID());
        title = "Entretien des pelouses " + UUID.randomUUID();
    }

    @Test
    void byKeyboard(Page wide) {
        page = wide;
        dialogue();
    }

    @Test
    void withoutScriptsOnAPhone(Page any) {
        try (BrowserContext context = any.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                        .setLocale("fr-FR")
                        .setJavaScriptEnabled(false)
                        .setViewportSize(390, 800))) {
            page = context.newPage();
            dialogue();
        }
    }

    private void dialogue() {
        fromWordToTheFirstVersion();
        proposeAWording();
        askAQuestion();
        takeInAnswerAndPublishTheSecondVersion();
        rateAndObject();
        rejectAndPublishTheThirdVersion();
        closures.close(UUID.fromString(draft));
        signOffAndHandOver();
        readWhatBecameOfIt();
    }

    private void fromWordToTheFirstVersion() {
        session.signIn(page, claire);
        page.navigate("/cctp/projets/nouveau");
        page.getByLabel("Un document").setInputFiles(new FilePayload("Cahier.docx", DOCX, document()));
        press("Voir ce qui est compris");
        assertThat(page.locator(".import-clause")).hasCount(2);
        page.getByLabel("Titre").last().fill(title);
        page.getByLabel("Métiers concernés").fill("77310000");
        page.getByLabel("Territoire").fill("Loire-Atlantique");
        press("Créer le projet avec ces clauses");
        assertThat(page.locator("h1")).containsText(title);
        draft = page.url().replaceAll(".*/projets/([0-9a-f-]{36}).*", "$1");

        page.navigate("/cctp/projets/" + draft + "/criteres");
        page.getByLabel("Nom, ligne 1").fill("Prix");
        page.getByLabel("Poids en %, ligne 1").fill("100");
        press("Enregistrer");
        page.navigate("/cctp/projets/" + draft + "/calendrier");
        press("Enregistrer");
        publish(1);
        look();
    }

    private static byte[] document() {
        return DocumentWriter.docx(new Written(
                "Cahier des clauses techniques particulières",
                "Ville de Nantes",
                List.of(
                        new Written.Clause(1, "1", "Objet", "Entretien des pelouses du parc."),
                        new Written.Clause(
                                1,
                                "2",
                                "Tonte",
                                "Le titulaire réalise douze passages par an.\n\nLes déchets sont évacués le jour même.")),
                List.of(),
                null));
    }

    private void proposeAWording() {
        session.signIn(page, nadia);
        page.navigate("/cctp");
        follow(title);
        look();
        follow("Réagir à la clause 2 Tonte");
        page.getByLabel("Passage cité").fill("douze passages par an");
        page.getByLabel("Nature de votre remarque").selectOption("ALTERNATIVE");
        page.locator("#remarkWords").fill("L’été sec en rend quatre inutiles.");
        page.locator(".rewriting").evaluate("details => { details.open = true; }");
        page.locator("#remarkWording").fill("huit passages par an");
        press("Envoyer la remarque");
        assertThat(page.locator(".receipt")).containsText("Votre remarque est reçue");
        look();
    }

    private void askAQuestion() {
        session.signIn(page, hugo);
        page.navigate("/cctp/" + draft);
        follow("Réagir à la clause 1 Objet");
        page.getByLabel("Nature de votre remarque").selectOption("CLARIFICATION");
        page.locator("#remarkWords").fill("Le parc comprend-il les berges ?");
        press("Envoyer la remarque");
        assertThat(page.locator(".receipt")).containsText("Votre remarque est reçue");
    }

    private void takeInAnswerAndPublishTheSecondVersion() {
        session.signIn(page, claire);
        page.navigate("/");
        follow("2\u00a0remarques attendent un sort");
        look();
        follow("Le parc comprend-il les berges");
        page.getByLabel("Sort de la remarque").selectOption("ANSWERED");
        page.getByLabel("Réponse, ou raison").fill("Non, les berges relèvent d’un autre marché.");
        press("Noter");
        page.navigate("/cctp/projets/" + draft + "/remarques");
        follow("L’été sec en rend quatre inutiles");
        follow("Réviser cette clause");
        look();
        page.locator("button:has-text('Prendre cette formulation')").press("Enter");
        assertThat(page.locator("#clauseText")).hasValue(Pattern.compile("réalise huit passages par an"));
        publishAnswers();
        page.navigate("/cctp/projets/" + draft + "/publication/apercu");
        assertThat(page.locator("main")).containsText("Toutes les remarques ont un sort");
        look();
        publish(2);
    }

    private void rateAndObject() {
        session.signIn(page, hugo);
        page.navigate("/cctp/" + draft);
        page.locator(".reaction:has-text('été sec') a:has-text('Donner votre avis')")
                .press("Enter");
        Locator rating = page.locator(".reaction:has-text('été sec') .rating-form");
        rating.locator("[value=MUST]").press("Space");
        rating.locator("[value=MET]").press("Space");
        rating.locator("button").press("Enter");
        assertThat(page.locator(".reaction:has-text('été sec')")).containsText("1 indispensable");
        follow("Réagir à la clause 2 Tonte");
        page.getByLabel("Passage cité").fill("le jour même");
        page.getByLabel("Nature de votre remarque").selectOption("SERVICE_SOLUTION");
        page.locator("#remarkWords").fill("Le lendemain matin suffit.");
        press("Envoyer la remarque");
        assertThat(page.locator(".receipt")).containsText("Votre remarque est reçue");
    }

    private void rejectAndPublishTheThirdVersion() {
        session.signIn(page, claire);
        page.navigate("/cctp/projets/" + draft + "/remarques");
        follow("Le lendemain matin suffit.");
        page.getByLabel("Sort de la remarque").selectOption("REJECTED");
        press("Noter");
        assertThat(page.locator(".error-summary")).isVisible();
        page.getByLabel("Réponse, ou raison").fill("Les aires de jeux ouvrent à sept heures.");
        press("Noter");
        publishAnswers();
        page.navigate("/cctp/projets/" + draft + "/revision");
        page.locator("#clauseText").fill("Entretien des pelouses du parc, sans ses berges.");
        press("Enregistrer la clause");
        publish(3);
    }

    private void signOffAndHandOver() {
        session.signIn(page, claire);
        page.navigate("/cctp/projets/" + draft + "/cloture");
        look();
        press("Demander le visa de la version 3");
        assertThat(page.locator("main")).containsText("un autre acheteur de votre collectivité");
        session.signIn(page, jeanne);
        page.navigate("/");
        follow("demande votre visa sur la version 3");
        look();
        press("Donner le visa");
        assertThat(page.locator("main")).containsText("remis à la plateforme d’achat");
    }

    private void readWhatBecameOfIt() {
        session.signIn(page, nadia);
        page.navigate("/cctp/" + draft);
        assertThat(page.locator("main")).containsText("huit passages par an");
        assertThat(page.locator(".answering-outcome")).containsText("3\u00a0remarques de 2\u00a0entreprises");
        assertThat(page.locator(".answering-outcome .chips")).containsText("1 reprise");
        assertThat(page.locator(".answering-outcome")).containsText("2\u00a0clauses ont changé");
        look();
        follow("Registre des échanges");
        assertThat(page.locator(".register-whole")).containsText("Registre intact.");
        look();
        page.navigate("/cctp/" + draft);
        follow("lesquelles, et pourquoi");
        assertThat(page.locator("main")).containsText("Pourquoi cette clause a changé");
        assertThat(page.locator("main")).containsText("L’été sec en rend quatre inutiles.");
        look();
    }

    private void publishAnswers() {
        page.navigate("/cctp/projets/" + draft + "/reponses");
        page.locator("form[action$='/reponses'] button").press("Enter");
    }

    private void publish(int number) {
        page.navigate("/cctp/projets/" + draft + "/publication");
        press("Publier la version " + number);
        assertThat(page.locator("main")).containsText("version " + number + " publiée");
    }

    /** Axe is a script: without them the page is only looked at for its width. */
    private void look() {
        if (page.viewportSize().width > 390) {
            Accessibility.look(page);
        } else {
            org.assertj.core.api.Assertions.assertThat(
                            page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing to scroll to the side on " + page.url())
                    .isEqualTo(true);
        }
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .press("Enter");
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .press("Enter");
    }
}
