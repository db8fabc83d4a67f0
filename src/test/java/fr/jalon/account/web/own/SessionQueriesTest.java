package fr.jalon.account.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.account.domain.Position;
import fr.jalon.account.security.SignInService;
import fr.jalon.testing.JalonTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class SessionQueriesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    @Test
    void aPersonSeesTheOpenSessionsAndEndsAnother() {
        SignedIn person = people.newCompany("Deux écrans");
        Visitors desk = entered(person);
        Visitors phone = entered(person);
        assertThat(desk.open("/compte/securite")).hasStatusOk().bodyText().contains("cette session");

        assertThat(desk.post("/compte/securite/autres/fin", Map.of())).hasStatus(302);

        assertThat(desk.open("/compte")).hasStatusOk();
        assertThat(phone.open("/compte")).hasStatus(302).redirectedUrl().isEqualTo("/connexion");
    }

    @Test
    void signingOutEndsTheSessionForGood() {
        SignedIn person = people.newCompany("Sortie");
        Visitors desk = entered(person);

        assertThat(desk.post("/deconnexion", Map.of())).hasStatus(302);

        assertThat(desk.open("/compte")).hasStatus(302);
        assertThat(jdbc.sql("SELECT count(*) FROM account.spring_session WHERE principal_name = ?")
                        .param(person.accountId().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() {
        SignedIn person = people.newCompany("Prudente");
        Visitors desk = entered(person);
        Visitors phone = entered(person);

        assertThat(desk.post(
                        "/compte/profil/passe",
                        Map.of("passeActuel", SomePeople.PASSWORD, "passeNouveau", "sept canards en file")))
                .hasStatus(302);

        assertThat(desk.open("/compte")).hasStatusOk();
        assertThat(phone.open("/compte")).hasStatus(302);
        assertThat(new Visitors(mvc).signIn(person.email(), "sept canards en file"))
                .hasStatus(302);
    }

    @Test
    void aNewPasswordLeavesOutWhoeverHasLearntTheIdOfThisSession() {
        SignedIn person = people.newCompany("Épiée");
        Visitors desk = entered(person);
        Visitors spy = new Visitors(mvc);
        spy.forge("jalon-session", Objects.requireNonNull(desk.cookie("jalon-session")));
        assertThat(spy.open("/compte")).hasStatusOk();

        desk.post(
                "/compte/profil/passe",
                Map.of("passeActuel", SomePeople.PASSWORD, "passeNouveau", "sept canards en file"));

        assertThat(spy.open("/compte")).hasStatus(302);
        assertThat(desk.open("/compte")).hasStatusOk();
    }

    @Test
    void theWrongPresentPasswordChangesNothing() {
        SignedIn person = people.newCompany("Étourdie");

        assertThat(entered(person)
                        .post(
                                "/compte/profil/passe",
                                Map.of("passeActuel", "autre chose", "passeNouveau", "sept canards en file")))
                .hasStatus(422)
                .bodyText()
                .contains("pas votre mot de passe actuel");
        assertThat(new Visitors(mvc).signIn(person.email(), SomePeople.PASSWORD))
                .hasStatus(302);
    }

    @Test
    void disablingAnAccountEndsAllItsSessionsAndBarsTheDoor() {
        SignedIn person = people.newCompany("Désactivée");
        Visitors desk = entered(person);
        Visitors phone = entered(person);
        String account = "/admin/comptes/" + person.accountId();

        assertThat(mvc.post().uri(account + "/desactivation").with(people.admin()))
                .hasStatus(302);

        assertThat(desk.open("/compte")).hasStatus(302).redirectedUrl().isEqualTo("/connexion");
        assertThat(phone.open("/compte")).hasStatus(302).redirectedUrl().isEqualTo("/connexion");
        assertThat(new Visitors(mvc).signIn(person.email(), SomePeople.PASSWORD))
                .hasStatus(422);
        assertThat(jdbc.sql("SELECT count(*) FROM account.spring_session WHERE principal_name = ?")
                        .param(person.accountId().toString())
                        .query(Long.class)
                        .single())
                .isZero();

        assertThat(mvc.post().uri(account + "/reactivation").with(people.admin()))
                .hasStatus(302);
        assertThat(new Visitors(mvc).signIn(person.email(), SomePeople.PASSWORD))
                .hasStatus(302);
    }

    @Test
    void aRevokedMembershipStopsActingAtTheNextRequest() {
        SignedIn owner = people.newCompany("Séparation");
        SignedIn leaver = people.join("Partante", Position.in(owner.company(), Role.MEMBER));
        Visitors desk = entered(leaver);
        assertThat(desk.open("/compte/entreprise")).hasStatusOk();

        assertThat(mvc.post()
                        .uri("/compte/entreprise/membres/" + leaver.membership() + "/fin")
                        .with(SomePeople.as(owner)))
                .hasStatus(302);

        assertThat(desk.open("/compte/entreprise"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/connexion");
    }

    @Test
    void theLastOwnerStays() {
        SignedIn owner = people.newCompany("Seule");

        assertThat(mvc.post()
                        .uri("/compte/entreprise/membres/" + owner.membership() + "/fin")
                        .with(SomePeople.as(owner)))
                .hasStatus(403)
                .bodyText()
                .contains("au moins un responsable");
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        SignedIn person = people.newCompany("Infatigable");
        Visitors desk = entered(person);

        signedIn(sessions, person, Duration.ofHours(11));
        assertThat(desk.open("/compte")).hasStatusOk();
        signedIn(sessions, person, Duration.ofHours(13));
        assertThat(desk.open("/compte")).hasStatus(302).redirectedUrl().isEqualTo("/connexion");
    }

    private static <S extends Session> void signedIn(
            FindByIndexNameSessionRepository<S> sessions, SignedIn person, Duration ago) {
        for (S session :
                sessions.findByPrincipalName(person.accountId().toString()).values()) {
            session.setAttribute(SignInService.SIGNED_IN_AT, Instant.now().minus(ago));
            sessions.save(session);
        }
    }

    @Test
    void anIdleSessionEndsAfterTwoHours() {
        SignedIn person = people.newCompany("Absente");
        entered(person);

        assertThat(jdbc.sql("SELECT max_inactive_interval FROM account.spring_session WHERE principal_name = ?")
                        .param(person.accountId().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(7200);
    }

    @Test
    void signingInGivesANewSessionId() {
        SignedIn person = people.newCompany("Fixée");
        Visitors desk = entered(person);
        String first = desk.cookie("jalon-session");

        desk.signIn(person.email(), SomePeople.PASSWORD);

        assertThat(Objects.requireNonNull(desk.cookie("jalon-session")))
                .isNotNull()
                .isNotEqualTo(first);
    }

    private Visitors entered(SignedIn person) {
        Visitors browser = new Visitors(mvc);
        assertThat(browser.signIn(person.email(), SomePeople.PASSWORD)).hasStatus(302);
        return browser;
    }
}
