package fr.jalon.market.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.forecast.ParisHistory.Contract;
import fr.jalon.shared.DateWindow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the forecast on contracts whose successor is known; prints the figures quoted in docs/adr/0010. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForecastOnParisHistoryTest {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastOnParisHistoryTest.class);
    private static final LocalDate SERVICES_LAST_DAY = LocalDate.of(2021, 12, 30);
    private static final LocalDate SUPPLIES_LAST_DAY = LocalDate.of(2024, 12, 30);

    private ParisHistory history = new ParisHistory();

    @BeforeAll
    void reads_the_list() throws Exception {
        Optional<Path> folder = ParisHistory.folder();
        Assumptions.assumeTrue(folder.isPresent(), "../shared/data/paris-marches is not there: nothing to measure on");
        history = ParisHistory.read(folder.orElseThrow());
    }

    @Test
    void services_are_forecast_within_a_month_or_so_and_no_worse_than_the_baseline() {
        Measure forecast = measure("SERVICES", SERVICES_LAST_DAY, 0.5, this::likely);
        Measure baseline = measure("SERVICES", SERVICES_LAST_DAY, 0.5, ForecastOnParisHistoryTest::baseline);

        assertThat(forecast.count()).isGreaterThan(400);
        assertThat(forecast.medianError())
                .isLessThanOrEqualTo(baseline.medianError())
                .isLessThanOrEqualTo(35);
        assertThat(forecast.within(90))
                .isGreaterThanOrEqualTo(baseline.within(90))
                .isGreaterThan(0.70);
        assertThat(forecast.within(180))
                .isGreaterThanOrEqualTo(baseline.within(180))
                .isGreaterThan(0.80);
        assertThat(forecast.bias()).isBetween(-15.0, 15.0);
    }

    @Test
    void the_window_of_services_holds_four_successors_in_five_and_more_where_the_likeness_is_strong() {
        assertThat(coverage("SERVICES", SERVICES_LAST_DAY, 0.5)).isGreaterThan(0.80);
        assertThat(coverage("SERVICES", SERVICES_LAST_DAY, 0.7)).isGreaterThan(0.90);
    }

    @Test
    void supplies_wander_more_and_their_window_is_wider() {
        Measure forecast = measure("FOURNITURE", SUPPLIES_LAST_DAY, 0.5, this::likely);

        assertThat(forecast.medianError()).isLessThan(110);
        assertThat(coverage("FOURNITURE", SUPPLIES_LAST_DAY, 0.5)).isGreaterThan(0.70);
    }

    private double coverage(String nature, LocalDate lastDay, double alike) {
        List<Contract[]> successions = history.successions(nature, lastDay, alike);
        double share = successions.stream()
                        .filter(pair -> end(pair[0]).contains(pair[1].notified()))
                        .count()
                / (double) successions.size();
        LOG.info("{} alike {}: {} of successors notified inside the window", nature, alike, share);
        return share;
    }

    private Measure measure(String nature, LocalDate lastDay, double alike, Function<Contract, LocalDate> guess) {
        long[] errors = history.successions(nature, lastDay, alike).stream()
                .mapToLong(pair -> ChronoUnit.DAYS.between(guess.apply(pair[0]), pair[1].notified()))
                .sorted()
                .toArray();
        Measure measure = new Measure(errors);
        LOG.info(
                "{} alike {}: {} successions, median error {} d, bias {} d, within 90 d {}, within 180 d {}",
                nature,
                alike,
                measure.count(),
                measure.medianError(),
                measure.bias(),
                measure.within(90),
                measure.within(180));
        return measure;
    }

    private LocalDate likely(Contract contract) {
        return end(contract).likely();
    }

    private static DateWindow end(Contract contract) {
        return Objects.requireNonNull(Forecast.of(contract.facts()).end());
    }

    /** Notification and duration, 49 read as 48. */
    private static LocalDate baseline(Contract contract) {
        int months = contract.publishedMonths();
        return contract.notified().plusMonths(months == 49 ? 48 : months);
    }

    /** Signed errors in days, ascending: successor's notification less the forecast. */
    private record Measure(long[] errors) {

        int count() {
            return errors.length;
        }

        double medianError() {
            long[] absolute = Arrays.stream(errors).map(Math::abs).sorted().toArray();
            return absolute[absolute.length / 2];
        }

        double bias() {
            return errors[errors.length / 2];
        }

        double within(long days) {
            return Arrays.stream(errors)
                            .filter(error -> Math.abs(error) <= days)
                            .count()
                    / (double) errors.length;
        }
    }
}
