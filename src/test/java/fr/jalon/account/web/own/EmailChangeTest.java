package fr.jalon.account.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class EmailChangeTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Test
    void theAddressChangesWhenTheNewMailboxConfirms() throws InterruptedException {
        SignedIn person = people.newCompany("Déménagement");
        Visitors browser = new Visitors(mvc);
        browser.signIn(person.email(), SomePeople.PASSWORD);

        assertThat(browser.post(
                        "/compte/profil/adresse",
                        Map.of("email", "nouvelle@adresse.example", "passe", SomePeople.PASSWORD)))
                .hasStatus(302);
        assertThat(new Visitors(mvc).signIn(person.email(), SomePeople.PASSWORD))
                .hasStatus(302);

        assertThat(TestMail.text(person.email(), 1))
                .as("the mailbox to be left is warned")
                .contains("Quelqu’un qui connaît votre mot de passe")
                .contains("/mot-de-passe-oublie");
        String link = TestMail.link("nouvelle@adresse.example", 1);
        assertThat(browser.open(link)).hasStatusOk().bodyText().contains("nouvelle@adresse.example");
        String token = link.substring(link.indexOf("jeton=") + 6);
        assertThat(browser.post("/adresse/confirmation", Map.of("jeton", token)))
                .hasStatus(302);

        assertThat(new Visitors(mvc).signIn(person.email(), SomePeople.PASSWORD))
                .hasStatus(422);
        assertThat(new Visitors(mvc).signIn("nouvelle@adresse.example", SomePeople.PASSWORD))
                .hasStatus(302);
        assertThat(TestMail.text(person.email(), 2))
                .as("the mailbox that was left is told")
                .contains("Votre compte est passé à une autre adresse");
    }

    @Test
    void aNewPasswordEndsTheMoveThatAThiefHasAskedFor() throws InterruptedException {
        SignedIn person = people.newCompany("Méfiance");
        Visitors browser = new Visitors(mvc);
        browser.signIn(person.email(), SomePeople.PASSWORD);
        browser.post("/compte/profil/adresse", Map.of("email", "larron@adresse.example", "passe", SomePeople.PASSWORD));
        String link = TestMail.link("larron@adresse.example", 1);

        assertThat(browser.post(
                        "/compte/profil/passe",
                        Map.of("passeActuel", SomePeople.PASSWORD, "passeNouveau", "trois hérons sur un toit")))
                .hasStatus(302);

        assertThat(new Visitors(mvc).open(link)).hasStatus(404);
        assertThat(new Visitors(mvc)
                        .post("/adresse/confirmation", Map.of("jeton", link.substring(link.indexOf("jeton=") + 6))))
                .hasStatus(404);
        assertThat(new Visitors(mvc).signIn(person.email(), "trois hérons sur un toit"))
                .hasStatus(302);
    }

    @Test
    void theMoveIsConfirmedOnceHoweverOftenOneClicks() throws Exception {
        SignedIn person = people.newCompany("Clics");
        Visitors browser = new Visitors(mvc);
        browser.signIn(person.email(), SomePeople.PASSWORD);
        browser.post("/compte/profil/adresse", Map.of("email", "clics@adresse.example", "passe", SomePeople.PASSWORD));
        String link = TestMail.link("clics@adresse.example", 1);
        String token = link.substring(link.indexOf("jeton=") + 6);

        List<Integer> answers = AtOnce.times(
                4,
                () -> new Visitors(mvc)
                        .post("/adresse/confirmation", Map.of("jeton", token))
                        .getResponse()
                        .getStatus());

        assertThat(answers).containsExactlyInAnyOrder(302, 404, 404, 404);
    }

    @Test
    void withoutThePasswordNoLetterLeaves() {
        SignedIn person = people.newCompany("Curieux");

        assertThat(mvc.post()
                        .uri("/compte/profil/adresse")
                        .with(SomePeople.as(person))
                        .param("email", "voleur@adresse.example")
                        .param("passe", "au hasard"))
                .hasStatus(422)
                .bodyText()
                .contains("pas votre mot de passe actuel")
                .contains("voleur@adresse.example");
        assertThat(TestMail.to("voleur@adresse.example")).isEmpty();
    }
}
