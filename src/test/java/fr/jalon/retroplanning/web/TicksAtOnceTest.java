package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.site.French;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several people, or one with several tabs, at work on one plan in the same instant. */
@JalonTest
class TicksAtOnceTest {

    private static final String FIRST = "e1.o1.lister";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @RepeatedTest(3)
    void theSameLineTickedByFourIsTickedAndNobodyGetsAnError() throws Exception {
        SignedIn owner = people.newCompany("À quatre mains");
        UUID plan = plans.early(owner);

        check(AtOnce.times(4, () -> tick(owner, plan, FIRST)));
    }

    /** Nobody saw anything of what another changed, so nobody is refused and nothing is lost. */
    @RepeatedTest(5)
    void differentLinesOfOnePlanAreAllTicked() throws Exception {
        SignedIn owner = people.newCompany("À plusieurs");
        UUID plan = plans.early(owner);
        List<String> lines = plans.details(owner, plan).schedule().actions().stream()
                .map(action -> action.key())
                .limit(5)
                .toList();

        List<MvcTestResult> answers = AtOnce.all(lines.stream()
                .<Callable<MvcTestResult>>map(line -> () -> tick(owner, plan, line))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(HttpStatus.FOUND));
        assertThat(plans.details(owner, plan).done()).isEqualTo(5);
    }

    /** J moved and a line ticked in the same instant: both happen, or who moves J reads what was ticked. */
    @RepeatedTest(3)
    void aTickAndAMoveOfJLoseNothing() throws Exception {
        SignedIn owner = people.newCompany("À contretemps");
        UUID plan = plans.early(owner);
        String later = plans.today().plusMonths(15).toString();

        List<MvcTestResult> answers =
                AtOnce.all(List.of(() -> tick(owner, plan, FIRST), () -> move(owner, plan, later)));

        assertThat(answers.get(0)).hasStatus(HttpStatus.FOUND);
        assertThat(plans.details(owner, plan).done()).isEqualTo(1);
        boolean moved = answers.get(1).getResponse().getStatus() == 302;
        assertThat(plans.details(owner, plan).j().toString().equals(later)).isEqualTo(moved);
        if (!moved) {
            assertThat(answers.get(1))
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyText()
                    .contains("a coché", French.longDate(LocalDate.parse(later)), "avis publié");
        }
    }

    private MvcTestResult move(SignedIn by, UUID plan, String j) {
        return mvc.post()
                .uri("/retroplannings/" + plan + "/jour-j")
                .param("j", j)
                .param("raison", "avis publié")
                .param("version", "0")
                .with(SomePeople.as(by))
                .exchange();
    }

    private MvcTestResult tick(SignedIn by, UUID plan, String line) {
        return mvc.post()
                .uri("/retroplannings/" + plan + "/actions/" + line + "/fait")
                .with(SomePeople.as(by))
                .exchange();
    }

    private static void check(List<MvcTestResult> answers) throws Exception {
        List<Integer> statuses =
                answers.stream().map(answer -> answer.getResponse().getStatus()).toList();
        assertThat(statuses).isSubsetOf(302, 409);
        assertThat(Collections.frequency(statuses, 302)).isPositive();
        for (MvcTestResult answer : answers) {
            if (answer.getResponse().getStatus() == 409) {
                assertThat(answer).bodyText().contains("Modifié entre-temps", "n’a pas été enregistrée");
            }
        }
    }
}
