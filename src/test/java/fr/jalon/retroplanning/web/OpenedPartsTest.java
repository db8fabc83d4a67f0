package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a plan's page leaves out until somebody opens it: a page without scripts, its own part of it with them. */
@JalonTest
class OpenedPartsTest {

    private static final String CALL = "/actions/e1.o4.appeler";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    SignedIn nadia;
    String plan;

    @BeforeEach
    void aPlan() {
        nadia = people.newCompany("Plié " + UUID.randomUUID());
        plan = "/retroplannings/" + plans.early(nadia);
    }

    @Test
    void thePlansPageLeadsToThemAndDoesNotRepeatThem() {
        assertThat(get(plan, false))
                .hasStatusOk()
                .bodyText()
                .contains("data-later href=\"" + plan + CALL + "\"", "href=\"" + plan + "/tableau\"")
                .doesNotContain("name=\"membre\"", "<th scope=\"col\">Étape</th>");
    }

    @Test
    void anActionOpenedOnThePlansPageSaysWhyAndLetsOneGiveAndPostponeIt() {
        assertThat(get(plan + CALL, true))
                .hasStatusOk()
                .bodyText()
                .contains("285 jours avant J", "name=\"membre\"", "name=\"_csrf\"", "name=\"version\"", "Reporter…")
                .doesNotContain("<html", "<h1");
    }

    @Test
    void withoutScriptsTheActionsOwnPageSaysAndDoesTheSame() {
        assertThat(get(plan + CALL, false))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "285 jours avant J", "name=\"membre\"", "id=\"reporter\"");
    }

    @Test
    void theTableIsAPageAndAloneWhereThePlansPageFetchesIt() {
        assertThat(get(plan + "/tableau", false))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>La frise en tableau</h1>", "<th scope=\"col\">Étape</th>", "Revenir au plan");
        assertThat(get(plan + "/tableau", true))
                .hasStatusOk()
                .bodyText()
                .startsWith("<div")
                .contains("<th scope=\"col\">Étape</th>", "Je soumissionne")
                .doesNotContain("<html", "<h1");
    }

    private MvcTestResult get(String path, boolean fetched) {
        var request = mvc.get().uri(path).with(SomePeople.as(nadia));
        return (fetched ? request.header("HX-Request", "true") : request).exchange();
    }
}
