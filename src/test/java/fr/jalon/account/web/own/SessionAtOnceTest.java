package fr.jalon.account.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One person with several tabs, or a fast hand: requests of one session in the same instant. */
@JalonTest
class SessionAtOnceTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @RepeatedTest(3)
    void fourFormsOfOneSessionAreAllAnswered() throws Exception {
        SignedIn person = people.newCompany("Main leste");
        Visitors browser = new Visitors(mvc);
        browser.signIn(person.email(), SomePeople.PASSWORD);

        assertThat(AtOnce.times(
                        4,
                        () -> browser.post("/compte/securite/autres/fin", Map.of())
                                .getResponse()
                                .getStatus()))
                .containsOnly(302);
        assertThat(browser.open("/compte")).hasStatusOk();
    }
}
