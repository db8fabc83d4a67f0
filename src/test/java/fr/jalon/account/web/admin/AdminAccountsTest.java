package fr.jalon.account.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.testing.JalonTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class AdminAccountsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Test
    void accountsAreFoundWithoutRegardToAccents() {
        SignedIn person = people.join("Héloïse Çelebi", Position.service(Role.AGENT));

        assertThat(mvc.get().uri("/admin/comptes?q=heloise celebi").with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Héloïse Çelebi")
                .contains(person.email());
        assertThat(mvc.get().uri("/admin/comptes?q=100%25_inconnu").with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Aucun compte");
    }

    @Test
    void ofACompanyAnAdminSeesThePeopleAndNothingElse() {
        SignedIn owner = people.newCompany("Secrets & Fils");

        assertThat(mvc.get().uri("/admin/comptes?q=" + owner.email()).with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Secrets &amp; Fils (responsable)")
                .doesNotContain(owner.membership().toString());
    }

    @Test
    void aMandateEndsAndTheCompanysPostsDoNot() {
        SignedIn agent = people.join("Agent sortant", Position.service(Role.AGENT));
        SignedIn owner = people.newCompany("Intouchable");

        assertThat(mvc.post()
                        .uri("/admin/comptes/roles/" + agent.membership() + "/fin")
                        .with(people.admin()))
                .hasStatus(302);
        assertThat(mvc.post()
                        .uri("/admin/comptes/roles/" + owner.membership() + "/fin")
                        .with(people.admin()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/compte").with(SomePeople.as(agent))).hasStatus(302);
        assertThat(mvc.get().uri("/compte").with(SomePeople.as(owner))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "107374182", "42949674"})
    void beyondTheLastPageIsAnEmptyPageWithAWayBack(String page) {
        assertThat(mvc.get().uri("/admin/comptes?page=" + page).with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("page=1\"")
                .contains("Page précédente");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-3", "", "2147483647", "99999999999"})
    void whatIsNoPageIsTheFirst(String page) {
        assertThat(mvc.get().uri("/admin/comptes?page=" + page).with(people.admin()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Page précédente");
    }

    @Test
    void nobodyBarsThemselves() {
        assertThat(mvc.post()
                        .uri("/admin/comptes/" + people.theAdmin().accountId() + "/desactivation")
                        .with(people.admin()))
                .hasStatus(403)
                .bodyText()
                .contains("propre compte");
        assertThat(mvc.post()
                        .uri("/admin/comptes/roles/" + people.theAdmin().membership() + "/fin")
                        .with(people.admin()))
                .hasStatus(403);
    }
}
