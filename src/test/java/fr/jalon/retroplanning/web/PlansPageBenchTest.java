package fr.jalon.retroplanning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.JalonTest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Runs {@link PlansPageBench} and prints its figures beside the yardstick's. Shows speed; asserts none. */
@Tag("bench")
@JalonTest
class PlansPageBenchTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Test
    void thePagesOfTwoHundredPlans() throws RunnerException {
        SignedIn nadia = people.newCompany("Deux cents " + UUID.randomUUID());
        UUID plan = plans.early(nadia);
        for (int i = 1; i < 200; i++) {
            plans.plan(nadia, "Plan " + i, plans.today().plusDays(120 + i * 2L));
        }
        PlansPageBench.signInPage = page("/connexion", null);
        PlansPageBench.plansPage = page("/retroplannings", nadia);
        PlansPageBench.loadPage = page("/retroplannings/charge", nadia);
        PlansPageBench.planPage = page("/retroplannings/" + plan, nadia);

        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PlansPageBench.class.getSimpleName() + "\\.")
                        .forks(0)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();

        double yardstick = score(results, "yardstickThePageToSignIn");
        for (RunResult result : results) {
            double millis = result.getPrimaryResult().getScore();
            System.out.printf(
                    Locale.ROOT,
                    "page: %-28s %8.1f ms  %5.1f x%n",
                    result.getPrimaryResult().getLabel(),
                    millis,
                    millis / yardstick);
        }
        assertThat(results).hasSize(4);
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(name))
                .findFirst()
                .orElseThrow()
                .getScore();
    }

    private Supplier<String> page(String path, @Nullable SignedIn who) {
        return () -> {
            var request = mvc.get().uri(path);
            MockHttpServletResponse response = (who == null ? request : request.with(SomePeople.as(who)))
                    .exchange()
                    .getResponse();
            if (response.getStatus() != 200) {
                throw new IllegalStateException(path + " " + response.getStatus());
            }
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        };
    }
}
