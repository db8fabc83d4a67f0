package fr.jalon.account.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.shared.Department;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class CompanyPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    CompanyProfiles profiles;

    SignedIn owner;

    @BeforeEach
    void freshCompany() {
        owner = people.newCompany("Paysages d’essai");
    }

    @Test
    void anEmptyProfileSaysWhatToDo() {
        assertThat(get("/compte/entreprise")).hasStatusOk().bodyText().contains("Aucun métier pour l’instant");
    }

    @Test
    void theOwnerFindsATradeByWordsAndKeepsIt() {
        assertThat(get("/compte/entreprise?metier=7731"))
                .hasStatusOk()
                .bodyText()
                .contains("CPV 7731");

        assertThat(post("/compte/entreprise/metiers", Map.of("cpv", "7731"))).hasStatus(302);
        assertThat(profile().trades()).containsExactly("7731");
        assertThat(post("/compte/entreprise/metiers/7731/retrait", Map.of())).hasStatus(302);
        assertThat(profile().trades()).isEmpty();
    }

    @Test
    void tradesAddedAtOnceAreAllKept() throws Exception {
        List<String> trades = List.of("7731", "7734", "9061", "4511");

        List<Integer> answers = AtOnce.all(trades.stream()
                .<Callable<Integer>>map(trade -> () -> post("/compte/entreprise/metiers", Map.of("cpv", trade))
                        .getResponse()
                        .getStatus())
                .toList());

        assertThat(answers).containsOnly(302);
        assertThat(profile().trades()).containsExactlyInAnyOrderElementsOf(trades);
        post("/compte/entreprise/metiers", Map.of("cpv", "7731"));
        assertThat(profile().trades()).as("twice is once").hasSize(4);
    }

    @Test
    void theTerritoryLeavesTheTradesAlone() {
        post("/compte/entreprise/metiers", Map.of("cpv", "7731"));
        post("/compte/entreprise/territoire", Map.of("departements", "44", "commune", ""));

        assertThat(profile().trades()).containsExactly("7731");
        assertThat(profile().place()).isNull();
    }

    @Test
    void whatIsNoTradeIsRefusedWithAnExample() {
        assertThat(post("/compte/entreprise/metiers", Map.of("cpv", "01999999")))
                .hasStatus(422)
                .bodyText()
                .contains("ex. 7731");
        assertThat(post("/compte/entreprise/metiers", Map.of("cpv", "jardin"))).hasStatus(422);
        assertThat(profile().trades()).isEmpty();
    }

    @Test
    void theTerritoryIsTypedAsCodesAndKeptInOrder() {
        assertThat(post("/compte/entreprise/territoire", Map.of("departements", "85; 44 2a,44", "commune", " Nantes ")))
                .hasStatus(302);

        assertThat(profile().departments())
                .containsExactly(new Department("2A"), new Department("44"), new Department("85"));
        assertThat(profile().place()).isEqualTo("Nantes");
        assertThat(get("/compte/entreprise")).bodyText().contains("value=\"2A, 44, 85\"");
    }

    @Test
    void placesAndTradesAreUnderstoodHereAsOnTheRadar() {
        assertThat(post("/compte/entreprise/territoire", Map.of("departements", "Vendée, 44", "commune", "")))
                .hasStatus(302);
        assertThat(post("/compte/entreprise/metiers", Map.of("cpv", "77310000-6")))
                .hasStatus(302);

        assertThat(profile().departments()).containsExactly(new Department("44"), new Department("85"));
        assertThat(profile().trades()).containsExactly("7731");
    }

    @Test
    void aRegionMeansItsDepartments() {
        assertThat(post(
                        "/compte/entreprise/territoire",
                        Map.of("departements", "Corse, Loire-Atlantique; la Bretagne", "commune", "")))
                .hasStatus(302);

        assertThat(profile().departments())
                .extracting(Department::code)
                .containsExactly("22", "29", "2A", "2B", "35", "44", "56");
    }

    @Test
    void anUnknownDepartmentIsNamedAndNothingIsLost() {
        assertThat(post("/compte/entreprise/territoire", Map.of("departements", "44, 99", "commune", "Nantes")))
                .hasStatus(422)
                .bodyText()
                .contains("Département ou région inconnu : 99.")
                .contains("value=\"44, 99\"");
        assertThat(profile().departments()).isEmpty();
    }

    @Test
    void anotherCompanysColleagueIsNotFound() {
        assertThat(post("/compte/entreprise/membres/" + people.theMember().membership() + "/fin", Map.of()))
                .hasStatus(404);
    }

    @Test
    void aColleagueIsMadeOwnerByAButton() {
        SignedIn member = people.join("Karim Collègue", Position.in(owner.company(), Role.MEMBER));
        assertThat(get("/compte/entreprise")).bodyText().containsOnlyOnce("/responsable\"");

        assertThat(post("/compte/entreprise/membres/" + member.membership() + "/responsable", Map.of()))
                .hasStatus(302);

        assertThat(get("/compte/entreprise")).bodyText().doesNotContain("/responsable\"");
        assertThat(mvc.get().uri("/compte/entreprise").with(SomePeople.as(member)))
                .bodyText()
                .contains("Inviter un collègue");
    }

    @Test
    void whoIsHereAlreadyIsNotInvitedButNamed() {
        SignedIn member = people.join("Karim Collègue", Position.in(owner.company(), Role.MEMBER));

        assertThat(post(
                        "/compte/entreprise/invitations",
                        Map.of("email", member.email().toUpperCase(java.util.Locale.ROOT), "responsable", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Karim Collègue est déjà de l’entreprise")
                .contains("Nommer responsable");
        assertThat(post("/compte/entreprise/invitations", Map.of("email", owner.email())))
                .hasStatus(422)
                .bodyText()
                .contains("comme responsable.");
    }

    @Test
    void changingTheNameShowsItAtOnce() {
        assertThat(post("/compte/profil", Map.of("nom", "Nadia Nouvelle"))).hasStatus(302);

        assertThat(get("/compte")).bodyText().contains("Nadia Nouvelle");
        assertThat(post("/compte/profil", Map.of("nom", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez votre nom.");
    }

    private CompanyProfile profile() {
        return scope.runAs(owner.company(), () -> profiles.current()).orElseThrow();
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(java.net.URI.create(path))
                .with(SomePeople.as(owner))
                .exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(SomePeople.as(owner));
        form.forEach(request::param);
        return request.exchange();
    }
}
