package fr.jalon.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link EngineBench} and prints its figures beside the yardstick's. Shows speed; asserts none. */
@Tag("bench")
class EngineBenchTest {

    @Test
    void theEngineBesideBareArithmetic() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EngineBench.class.getSimpleName() + "\\.")
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
        Map<String, Double> micros = results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));

        assertThat(micros).hasSize(4);
        double yardstick = Objects.requireNonNull(micros.get("yardstickCountingEachLineFromJ"));
        int lines = Plans.nantes().facts().template().lines().size();
        print("yardstick: %d lines counted from J            %8.1f µs%n", lines, yardstick);
        double one = Objects.requireNonNull(micros.get("onePlan"));
        print(
                "one plan of %d lines                          %8.1f µs  %5.1f x  %,.0f plans/s%n",
                lines, one, one / yardstick, 1e6 / one);
        double range = Objects.requireNonNull(micros.get("onePlanWhoseJIsARange"));
        print(
                "the same, its J a range                       %8.1f µs  %5.1f x  %,.0f plans/s%n",
                range, range / yardstick, 1e6 / range);
        double moved = Objects.requireNonNull(micros.get("movingJOfAThousandPlans"));
        print(
                "J moved for 1,000 plans, with the preview     %8.1f ms  %5.1f x each%n",
                moved / 1000, moved / EngineBench.MANY / yardstick);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
