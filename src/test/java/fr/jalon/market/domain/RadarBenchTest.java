package fr.jalon.market.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Amount;
import fr.jalon.shared.Department;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The radar's reads at national scale: {@code mvn test -Pbench -Dtest=RadarBenchTest}; some ten minutes on two cores. */
@Tag("bench")
@JalonTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RadarBenchTest {

    private static final Logger LOG = LoggerFactory.getLogger(RadarBenchTest.class);
    private static final int CONTRACTS = Integer.getInteger("jalon.bench.contracts", 1_800_000);
    private static final int TRIES = 20;

    @Autowired
    RadarQueries radarQueries;

    @Autowired
    PastForecastQueries past;

    @Autowired
    Clock clock;

    @BeforeAll
    void fills_the_base() {
        String script = read(Path.of("src/test/resources/bench/contracts.sql"))
                .replace("${contracts}", Integer.toString(CONTRACTS));
        asOwner(script, "VACUUM ANALYZE market.contract");
    }

    @AfterAll
    void empties_it() {
        asOwner("DELETE FROM market.contract WHERE number LIKE 'BENCH%'");
    }

    @Test
    void every_view_of_the_list_is_timed() {
        views().forEach((name, query) -> {
            long[] millis = new long[TRIES];
            int found = 0;
            for (int i = 0; i < TRIES; i++) {
                long start = System.nanoTime();
                found = radarQueries.part(query, 0, 26).contracts().size();
                millis[i] = (System.nanoTime() - start) / 1_000_000;
            }
            Arrays.sort(millis);
            LOG.info("{}: median {} ms, p95 {} ms", name, millis[TRIES / 2], millis[TRIES - 2]);
            assertThat(found).as(name).isPositive();
        });
    }

    @Test
    void files_stream_without_filling_the_memory() {
        AtomicLong rows = new AtomicLong();
        long start = System.nanoTime();
        radarQueries.forEach(query(List.of(), Set.of(), null, false, RadarSort.J), contract -> rows.incrementAndGet());
        LOG.info("whole list: {} rows in {} s", rows.get(), (System.nanoTime() - start) / 1e9);
        long before = rows.getAndSet(0);
        start = System.nanoTime();
        past.forEach(LocalDate.now(clock).minusYears(2), forecast -> rows.incrementAndGet());
        LOG.info("forecasts of an earlier day: {} rows in {} s", rows.get(), (System.nanoTime() - start) / 1e9);
        assertThat(before).isPositive();
        assertThat(rows.get()).isPositive();
    }

    private Map<String, RadarFilter> views() {
        Set<Department> west = Set.of(new Department("44"), new Department("49"), new Department("85"));
        Map<String, RadarFilter> views = new LinkedHashMap<>();
        views.put("no filter", query(List.of(), Set.of(), null, false, RadarSort.J));
        views.put("a company's profile", query(List.of("7731", "7734", "03121"), west, null, false, RadarSort.J));
        views.put("a broad trade", query(List.of("90"), Set.of(), null, false, RadarSort.J));
        views.put("a common word", query(List.of("nettoyage"), Set.of(), null, false, RadarSort.J));
        views.put("two words, three départements", query(List.of("entretien espaces"), west, null, false, RadarSort.J));
        views.put("départements alone", query(List.of(), west, null, false, RadarSort.J));
        views.put("largest first", query(List.of(), Set.of(), null, false, RadarSort.AMOUNT));
        views.put("nearest end, from an amount", query(List.of(), Set.of(), Amount.of(500_000), false, RadarSort.END));
        views.put("with works", query(List.of(), west, null, true, RadarSort.J));
        return views;
    }

    private RadarFilter query(
            List<String> trades, Set<Department> places, @Nullable Amount min, boolean works, RadarSort sort) {
        return new RadarFilter(trades, places, null, null, LocalDate.now(clock), 18, min, null, false, works, sort);
    }

    private static void asOwner(String... scripts) {
        TestDatabase database = TestDatabase.get();
        try (Connection connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                Statement statement = connection.createStatement()) {
            for (String script : scripts) {
                statement.execute(script);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
