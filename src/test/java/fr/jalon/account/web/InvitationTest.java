package fr.jalon.account.web;

import static fr.jalon.account.web.SignUpTest.token;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class InvitationTest {

    private static final String PASSWORD = "trois renards sur la colline";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Test
    void anInvitedColleagueChoosesAPasswordAndEntersTheCompany() throws InterruptedException {
        SignedIn owner = people.newCompany("Jardins Invités");
        invite(owner, "zoe@jardins.example");

        String link = TestMail.link("zoe@jardins.example", 1);
        assertThat(TestMail.text("zoe@jardins.example", 1))
                .contains("Jardins Invités")
                .contains(owner.name());
        Visitors browser = new Visitors(mvc);
        assertThat(browser.open(link)).hasStatusOk().bodyText().contains("Jardins Invités");
        assertThat(accept(browser, link, "", "password"))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez votre nom");
        assertThat(accept(browser, link, "Zoé Petit", PASSWORD)).hasStatus(302);

        assertThat(browser.signIn("zoe@jardins.example", PASSWORD)).hasStatus(302);
        assertThat(browser.open("/compte/entreprise"))
                .hasStatusOk()
                .bodyText()
                .contains("Jardins Invités")
                .doesNotContain("Inviter un collègue");
        assertThat(accept(browser, link, "Zoé Petit", PASSWORD))
                .as("a link serves once")
                .hasStatus(404);
    }

    @Test
    void aPersonWithAnAccountGetsASecondRoleAndSwitchesWithOneClick() throws InterruptedException {
        SignedIn owner = people.newCompany("Première maison");
        SignedIn other = people.newCompany("Seconde maison");
        invite(other, owner.email());
        String link = TestMail.link(owner.email(), 1);
        Visitors browser = new Visitors(mvc);

        assertThat(browser.open(link)).bodyText().contains("déjà un compte").doesNotContain("Mot de passe");
        assertThat(accept(browser, link, "", "")).hasStatus(302);

        browser.signIn(owner.email(), SomePeople.PASSWORD);
        assertThat(browser.open("/compte/entreprise")).bodyText().contains("Première maison");
        String page = body(browser.open("/compte"));
        assertThat(page).contains("Agir pour Seconde maison (collègue)");
        String membership = page.replaceAll("(?s).*?name=\"membership\" value=\"([^\"]+)\".*", "$1");
        String before = browser.cookie("jalon-session");

        assertThat(browser.post("/compte/role", Map.of("membership", membership)))
                .hasStatus(302);
        assertThat(browser.open("/compte/entreprise")).bodyText().contains("Seconde maison");
        assertThat(browser.cookie("jalon-session"))
                .as("a new role has a new session id")
                .isNotEqualTo(before);
    }

    @Test
    void aWithdrawnInvitationLeadsNowhere() throws InterruptedException {
        SignedIn owner = people.newCompany("Jardins Retirés");
        invite(owner, "adieu@jardins.example");
        String link = TestMail.link("adieu@jardins.example", 1);
        Visitors browser = new Visitors(mvc);
        browser.signIn(owner.email(), SomePeople.PASSWORD);
        String page = body(browser.open("/compte/entreprise"));
        String withdrawal =
                page.replaceAll("(?s).*?action=\"(/compte/entreprise/invitations/[^\"]+/retrait)\".*", "$1");

        assertThat(browser.post(withdrawal, Map.of())).hasStatus(302);

        assertThat(new Visitors(mvc).open(link)).hasStatus(404).bodyText().contains("plus valable");
        assertThat(accept(new Visitors(mvc), link, "Zoé", PASSWORD)).hasStatus(404);
    }

    @Test
    void ofFourClicksOnOneLinkNoneIsAnError() throws Exception {
        SignedIn owner = people.newCompany("Jardins Pressés");
        invite(owner, "presse@jardins.example");
        String link = TestMail.link("presse@jardins.example", 1);

        List<Integer> answers = AtOnce.times(
                4,
                () -> accept(new Visitors(mvc), link, "Zoé Petit", PASSWORD)
                        .getResponse()
                        .getStatus());

        assertThat(answers).contains(302).isSubsetOf(302, 404);
        Visitors browser = new Visitors(mvc);
        browser.signIn("presse@jardins.example", PASSWORD);
        assertThat(browser.open("/compte/entreprise"))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("<strong>Zoé Petit</strong>");
    }

    @Test
    void invitedTwiceTheLastInvitationCounts() throws InterruptedException {
        SignedIn owner = people.newCompany("Jardins Répétés");
        invite(owner, "deuxfois@jardins.example");
        String first = TestMail.link("deuxfois@jardins.example", 1);

        assertThat(mvc.post()
                        .uri("/compte/entreprise/invitations")
                        .with(SomePeople.as(owner))
                        .param("email", "DeuxFois@jardins.example")
                        .param("responsable", "true"))
                .hasStatus(302);
        String second = TestMail.link("DeuxFois@jardins.example", 1);

        assertThat(new Visitors(mvc).open(first)).hasStatus(404);
        assertThat(new Visitors(mvc).open(second)).hasStatusOk().bodyText().contains("responsable");
        assertThat(waiting(owner)).isEqualTo(1);
    }

    @Test
    void aDoubleClickSendsOneMail() throws Exception {
        SignedIn owner = people.newCompany("Jardins Doubles");

        AtOnce.times(4, () -> {
            invite(owner, "double@jardins.example");
            return true;
        });

        assertThat(new Visitors(mvc).open(TestMail.link("double@jardins.example", 1)))
                .hasStatusOk();
        assertThat(waiting(owner)).isEqualTo(1);
        assertThat(TestMail.to("double@jardins.example")).hasSize(1);
    }

    private int waiting(SignedIn owner) {
        String page = body(
                mvc.get().uri("/compte/entreprise").with(SomePeople.as(owner)).exchange());
        return page.split("/retrait\"", -1).length - 1;
    }

    @Test
    void adminsMandateBuyersForAnAuthority() throws InterruptedException {
        Visitors admin = new Visitors(mvc);
        admin.signIn(people.theAdmin().email(), SomePeople.PASSWORD);
        assertThat(admin.post(
                        "/admin/comptes/invitations",
                        Map.of("email", "achat@ville.example", "role", "BUYER", "siren", "217500017")))
                .hasStatus(422)
                .bodyText()
                .contains("SIREN de la collectivité compte 9 chiffres")
                .contains("Indiquez le nom de la collectivité");
        assertThat(admin.post(
                        "/admin/comptes/invitations",
                        Map.of(
                                "email", "achat@ville.example",
                                "role", "BUYER",
                                "siren", "217 500 016",
                                "collectivite", "Ville de Paris")))
                .hasStatus(302);

        Visitors buyer = new Visitors(mvc);
        accept(buyer, TestMail.link("achat@ville.example", 1), "Claire Aubry", PASSWORD);
        buyer.signIn("achat@ville.example", PASSWORD);
        assertThat(buyer.open("/compte")).bodyText().contains("Ville de Paris (acheteur)");
        assertThat(buyer.open("/compte/entreprise")).hasStatus(403);
    }

    @Test
    void theRoleOfACompanyIsNotAnAdminsToGive() {
        assertThat(mvc.post()
                        .uri("/admin/comptes/invitations")
                        .with(people.admin())
                        .param("email", "x@test.example")
                        .param("role", "OWNER"))
                .hasStatus(422)
                .bodyText()
                .contains("invités par leur responsable");
    }

    private void invite(SignedIn owner, String email) {
        assertThat(mvc.post()
                        .uri("/compte/entreprise/invitations")
                        .with(SomePeople.as(owner))
                        .param("email", email))
                .hasStatus(302);
    }

    private static MvcTestResult accept(Visitors browser, String link, String name, String password) {
        return browser.post("/invitation", Map.of("jeton", token(link), "nom", name, "passe", password));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
