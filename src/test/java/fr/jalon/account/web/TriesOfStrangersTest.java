package fr.jalon.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What strangers try costs those nothing whom they name; who guesses is stopped all the same. */
@JalonTest
class TriesOfStrangersTest {

    private static final String NEW = "sept hérons sur la digue";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    Visitors owner;
    String email = "";

    @BeforeEach
    void anOwnerWhoHasSignedInBefore() {
        email = people.newCompany("Tranquille").email();
        owner = new Visitors(mvc);
        assertThat(owner.signIn(email, SomePeople.PASSWORD)).hasStatus(302);
        owner.loseSession();
    }

    @Test
    void aStrangerUsesUpNobodyElsesTries() {
        Visitors stranger = new Visitors(mvc);
        for (int i = 0; i < 12; i++) {
            stranger.signIn(email, "faux");
        }

        assertThat(stranger.signIn(email, "faux")).hasStatus(429);
        assertThat(new Visitors(mvc).signIn(email, SomePeople.PASSWORD))
                .as("from a browser that is not known")
                .hasStatus(302);
        assertThat(owner.signIn(email, SomePeople.PASSWORD)).hasStatus(302);
    }

    @Test
    void oneAddressDoesNotGuessAnAccountForLong() {
        Visitors stranger = new Visitors(mvc);
        for (int i = 0; i < 40; i++) {
            stranger.signIn(email, "faux");
            aMinutePasses();
        }

        assertThat(stranger.signIn(email, "faux"))
                .hasStatus(429)
                .bodyText()
                .contains("Attendez 60 minutes", "Recevoir un lien par e-mail");
        assertThat(new Visitors(mvc).signIn(email, SomePeople.PASSWORD)).hasStatus(302);
    }

    @Test
    void guessesFromManyAddressesAreStoppedAndKnownBrowsersStillEnter() {
        wrongFromEverywhere("/connexion", Map.of("email", email, "passe", "faux"));

        assertThat(new Visitors(mvc).signIn(email, "faux")).hasStatus(429);
        assertThat(new Visitors(mvc).signIn(email, SomePeople.PASSWORD)).hasStatus(429);
        assertThat(owner.signIn(email, "faux")).hasStatus(422);
        assertThat(owner.signIn(email, SomePeople.PASSWORD)).hasStatus(302);
    }

    @Test
    void whereOneHasSignedInBeforeAFreshBrowserEntersWhateverOthersTryThere() {
        String other = people.newCompany("Bureau voisin").email();
        for (int i = 0; i < 12; i++) {
            owner.colleague().signIn(other, "faux");
        }
        afterAHundredGuesses(email);

        assertThat(owner.colleague().signIn(other, SomePeople.PASSWORD)).hasStatus(429);
        assertThat(owner.colleague().signIn(email, SomePeople.PASSWORD)).hasStatus(302);
    }

    @Test
    void aKnownBrowserHasTenTriesAMinuteOfItsOwn() {
        for (int i = 0; i < 10; i++) {
            assertThat(owner.signIn(email, "faux")).hasStatus(422);
        }

        assertThat(owner.signIn(email, "faux")).hasStatus(429);
        aMinutePasses();
        assertThat(owner.signIn(email, SomePeople.PASSWORD)).hasStatus(302);
    }

    @Test
    void aBrowserIsKnownToThoseWhoHaveSignedInWithItAlone() {
        String other = people.newCompany("Voisine").email();
        afterAHundredGuesses(other);

        assertThat(owner.signIn(other, SomePeople.PASSWORD)).hasStatus(429);
    }

    @Test
    void aSecretThatWasSeenIsWorthNothingAfterTheNextSignIn() {
        String seen = Objects.requireNonNull(owner.cookie("jalon-appareil"));
        owner.signIn(email, SomePeople.PASSWORD);
        afterAHundredGuesses(email);
        Visitors thief = new Visitors(mvc);
        thief.forge("jalon-appareil", seen);

        assertThat(thief.signIn(email, "faux")).hasStatus(429);
    }

    @Test
    void theLinkOfAResetMakesABrowserKnown() {
        Visitors browser = new Visitors(mvc);
        browser.post("/mot-de-passe-oublie", Map.of("email", email));
        String link = TestMail.link(email, 1);
        afterAHundredGuesses(email);

        browser.post(
                "/mot-de-passe/nouveau",
                Map.of("jeton", link.substring(link.indexOf("jeton=") + 6), "code", "", "passe", NEW));

        assertThat(browser.signIn(email, NEW)).hasStatus(302);
    }

    @Test
    void aStrangerWhoAsksForResetsKeepsNobodyFromOne() {
        Visitors stranger = new Visitors(mvc);
        for (int i = 0; i < 12; i++) {
            stranger.post("/mot-de-passe-oublie", Map.of("email", email));
        }
        int before = TestMail.to(email).size();

        assertThat(new Visitors(mvc).post("/mot-de-passe-oublie", Map.of("email", email)))
                .hasStatus(302);
        assertThat(TestMail.text(email, before + 1)).contains("/mot-de-passe/nouveau");
    }

    @Test
    void requestsForResetsFromManyAddressesAreStoppedAndKnownBrowsersStillAsk() {
        wrongFromEverywhere("/mot-de-passe-oublie", Map.of("email", email));

        assertThat(new Visitors(mvc).post("/mot-de-passe-oublie", Map.of("email", email)))
                .hasStatus(429);
        assertThat(owner.post("/mot-de-passe-oublie", Map.of("email", email))).hasStatus(302);
    }

    @Test
    void aStrangerWhoSignsUpWithAnAddressKeepsItsOwnerFromNothing() {
        String mine = "promise@tranquille.example";
        Visitors stranger = new Visitors(mvc);
        for (int i = 0; i < 12; i++) {
            stranger.post("/inscription", signUp(mine));
        }
        assertThat(stranger.post("/inscription", signUp(mine))).hasStatus(429);
        TestMail.text(mine, 5);

        assertThat(new Visitors(mvc).post("/inscription", signUp(mine))).hasStatus(302);
        assertThat(TestMail.text(mine, 6)).contains("/inscription/confirmation?jeton=");
    }

    private static Map<String, String> signUp(String email) {
        return Map.of(
                "siret",
                SomePeople.nextSiret().value(),
                "entreprise",
                "Tranquille",
                "nom",
                "Zoé",
                "email",
                email,
                "passe",
                NEW);
    }

    private void wrongFromEverywhere(String path, Map<String, String> form) {
        for (int address = 0; address < 11; address++) {
            Visitors stranger = new Visitors(mvc);
            for (int i = 0; i < 10; i++) {
                stranger.post(path, form);
            }
        }
    }

    /** The account as {@link #wrongFromEverywhere} leaves it: what one guess had counted against it is there a hundred times. */
    private void afterAHundredGuesses(String guessed) {
        assertThat(new Visitors(mvc).signIn(guessed, "faux")).hasStatus(422);
        assertThat(jdbc.sql("""
                        INSERT INTO account.attempt (id, key, at)
                        SELECT gen_random_uuid(), key, at
                        FROM (SELECT key, at FROM account.attempt WHERE key LIKE 'connexion-compte:%' AND at <= now()
                              ORDER BY at DESC LIMIT 1) AS guess, generate_series(2, 100)
                        """).update()).isEqualTo(99);
    }

    private void aMinutePasses() {
        jdbc.sql("UPDATE account.attempt SET at = at - interval '61 seconds'").update();
    }
}
