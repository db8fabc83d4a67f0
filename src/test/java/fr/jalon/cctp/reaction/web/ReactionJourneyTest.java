package fr.jalon.cctp.reaction.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.testing.Accessibility;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a passage that one selects to its receipt; another company says what it thinks of it, by keyboard. */
@BrowserTest
class ReactionJourneyTest {

    @Autowired
    BrowserSession session;

    @Autowired
    SomePeople people;

    @Autowired
    SomeDialogues dialogues;

    SignedIn nadia;
    SignedIn hugo;
    PublishedText text;
    UUID mowing;

    @BeforeEach
    void aDialogue() {
        SignedIn claire = people.join("Claire Acheteuse", Position.buyer("971000252", "Ville des parcours"));
        nadia = people.newCompany("Fauchage Zénobie");
        hugo = people.newCompany("Rivale");
        text = dialogues.open(claire);
        mowing = SomeDialogues.clause(text, "2");
    }

    @Test
    void fromAPassageToItsReceiptAndToTheOpinionOfAnother(Page page) {
        session.signIn(page, nadia);
        page.navigate("/cctp/" + text.draftId());
        Accessibility.look(page);
        // The second of two places that say the same.
        page.evaluate("""
                id => {
                  const words = document.querySelector(`#clause-${id} li`).firstChild;
                  const range = document.createRange();
                  range.setStart(words, words.data.indexOf('douze'));
                  range.setEnd(words, words.data.indexOf(' ;'));
                  const selection = document.getSelection();
                  selection.removeAllRanges();
                  selection.addRange(range);
                }""", mowing.toString());
        Locator react = page.locator(".react-here");
        assertThat(react).isVisible();
        react.click();
        assertThat(page.getByLabel("Passage cité")).hasValue("douze passages");
        assertThat(page.locator("aside mark")).hasText("douze passages");
        Accessibility.look(page);

        page.getByLabel("Nature de votre remarque").selectOption("CLARIFICATION");
        page.locator("#remarkWords").fill("Chez Zénobie, huit suffisent. Et ici ?");
        button(page, "Envoyer la remarque").press("Enter");
        assertThat(page.locator(".leaks")).containsText("Je garde «\u00a0Zénobie\u00a0»");
        Accessibility.look(page);
        page.locator("#remarkWords").fill("Huit suffisent ailleurs. Et ici ?");
        button(page, "Envoyer la remarque").press("Enter");
        assertThat(page.locator(".receipt")).containsText("Votre remarque est reçue");
        Accessibility.look(page);

        session.signIn(page, hugo);
        page.navigate("/cctp/" + text.draftId());
        Locator reaction = page.locator(".reaction");
        assertThat(reaction).containsText("Huit suffisent ailleurs.");
        assertThat(page.locator("#clause-" + mowing + " li mark")).hasText("douze passages");
        reaction.locator(".rating > a").press("Enter");
        reaction.locator("[value=MUST]").press("Space");
        reaction.locator("[value=NOT_MET]").press("Space");
        reaction.locator(".rating-form button").press("Enter");
        assertThat(page.locator(".reaction")).containsText("1 indispensable");
        assertThat(page.locator(".reaction")).containsText("0 oui, 1 non");
        Accessibility.look(page);
    }

    @Test
    void withoutSelectingAnythingAFormTakesWordsThatOneCopies(Page page) {
        session.signIn(page, nadia);
        page.setViewportSize(390, 800);
        page.navigate("/cctp/" + text.draftId());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Écrire une remarque"))
                .press("Enter");
        page.getByLabel("De quoi parlez-vous").selectOption(mowing.toString());
        page.getByLabel("Passage cité").fill("douze passages");
        page.getByLabel("Nature de votre remarque").selectOption("CLARIFICATION");
        page.locator("#remarkWords").fill("Lesquels ?");
        button(page, "Envoyer la remarque").press("Enter");
        assertThat(page.locator("#place")).containsText("tonte");
        Accessibility.look(page);
        page.locator("#place input").nth(1).press("Space");
        button(page, "Envoyer la remarque").press("Enter");
        assertThat(page.locator(".receipt")).containsText("Votre remarque est reçue");
        Accessibility.look(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
