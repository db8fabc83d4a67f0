package fr.jalon.retroplanning.web;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The pages of a company with two hundred plans, beside a page that asks the database for nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlansPageBench {

    /** Set by the test that knows the application; the benchmark runs in its process. */
    static @Nullable Supplier<String> signInPage;

    static @Nullable Supplier<String> plansPage;
    static @Nullable Supplier<String> loadPage;
    static @Nullable Supplier<String> planPage;

    @Benchmark
    public String yardstickThePageToSignIn() {
        return Objects.requireNonNull(signInPage).get();
    }

    @Benchmark
    public String theListOfTwoHundredPlans() {
        return Objects.requireNonNull(plansPage).get();
    }

    @Benchmark
    public String theLoadOfTwoHundredPlans() {
        return Objects.requireNonNull(loadPage).get();
    }

    @Benchmark
    public String oneOfTwoHundredPlans() {
        return Objects.requireNonNull(planPage).get();
    }
}
