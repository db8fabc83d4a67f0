package fr.jalon.account.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Doors;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
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
        Doors browser = new Doors(mvc);
        browser.signIn(person.email(), SomePeople.PASSWORD);

        assertThat(browser.post(
                        "/compte/profil/adresse",
                        Map.of("email", "nouvelle@adresse.example", "passe", SomePeople.PASSWORD)))
                .hasStatus(302);
        assertThat(new Doors(mvc).signIn(person.email(), SomePeople.PASSWORD)).hasStatus(302);

        String link = TestMail.link("nouvelle@adresse.example", 1);
        assertThat(browser.open(link)).hasStatusOk().bodyText().contains("nouvelle@adresse.example");
        String token = link.substring(link.indexOf("jeton=") + 6);
        assertThat(browser.post("/adresse/confirmation", Map.of("jeton", token)))
                .hasStatus(302);

        assertThat(new Doors(mvc).signIn(person.email(), SomePeople.PASSWORD)).hasStatus(422);
        assertThat(new Doors(mvc).signIn("nouvelle@adresse.example", SomePeople.PASSWORD))
                .hasStatus(302);
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
