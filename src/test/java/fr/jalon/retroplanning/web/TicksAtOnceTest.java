package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
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

    @RepeatedTest(3)
    void differentLinesOfOnePlanAreTickedOrHonestlyRefused() throws Exception {
        SignedIn owner = people.newCompany("À plusieurs");
        UUID plan = plans.early(owner);
        List<String> lines = plans.sheet(owner, plan).schedule().actions().stream()
                .map(action -> action.key())
                .limit(4)
                .toList();

        check(AtOnce.all(IntStream.range(0, 4)
                .<Callable<MvcTestResult>>mapToObj(i -> () -> tick(owner, plan, lines.get(i)))
                .toList()));
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
