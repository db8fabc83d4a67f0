package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.testing.JalonTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ranking at the size of the nation, beside a bare join of the same tables: {@code mvn -Pbench -Dtest=RankingBenchTest test}, with
 * {@code -Djalon.bench.buyers} (29,000) and {@code -Djalon.bench.companies} (1,000). The buyers come on top of the register's
 * 36,000 authorities. Prints; asserts no time.
 */
@JalonTest
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingBenchTest {

    private static final int BUYERS = Integer.getInteger("jalon.bench.buyers", 29_000);
    private static final int COMPANIES = Integer.getInteger("jalon.bench.companies", 1_000);
    private static final int TRADES_OF_A_BUYER = 15;
    private static final int TRADES = 60;
    private static final int TIMES = 100;
    private static final String[] PLACES = {"Nantes", "Rennes", "Lyon", "Lille", "Marseille", "Brest", "Dijon", "Pau"};

    @Autowired
    CompanyRankingQueries queries;

    @Autowired
    RankingListener listener;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(7);

    @BeforeAll
    void fill() {
        jdbc.sql(
                        "INSERT INTO market.buyer SELECT (958000000 + n)::text, 'Acheteur ' || n, '44' FROM generate_series(1, ?) n")
                .param(BUYERS)
                .update();
        jdbc.sql("""
                        INSERT INTO market.buyer_activity
                        SELECT (958000000 + n)::text, 60, 25, 'C44109', (1 + n % 19)::text,
                               current_date - 2000, current_date - (n % 300)
                        FROM generate_series(1, ?) n
                        """).param(BUYERS).update();
        jdbc.sql("""
                        INSERT INTO market.buyer_trade
                        SELECT (958000000 + n)::text, %s, 4, 2.5, 2021,
                               ARRAY[current_date + (n %% 900), current_date + 400 + (n %% 500)], n %% 2, 1000 * n, 1, 1, 2
                        FROM generate_series(1, :buyers) n, generate_series(1, :trades) t
                        """.formatted(cpv("(n + t * 4)")))
                .param("buyers", BUYERS)
                .param("trades", TRADES_OF_A_BUYER)
                .update();
        jdbc.sql("ANALYZE market.buyer_trade, market.buyer_activity").update();
    }

    /** One of so many trades, of thirty divisions. */
    private static String cpv(String number) {
        return "(" + number + " % " + TRADES + " * 1000000 + 30000000)::text";
    }

    @AfterAll
    void empty() {
        jdbc.sql("DELETE FROM market.buyer WHERE siren LIKE '9580%'").update();
    }

    private UUID company() {
        UUID company = people.newCompany("Jardins").company();
        List<String> trades = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> Integer.toString(300 + 10 * random.nextInt(TRADES)))
                .distinct()
                .toList();
        scope.runAs(company, () -> profiles.update(trades, List.of(), PLACES[random.nextInt(PLACES.length)]));
        return company;
    }

    @Test
    void oneCompany() {
        UUID company = company();
        RankingFacts facts = scope.runAs(company, () -> queries.wish().facts().orElseThrow());
        print(
                "bare join of the same tables",
                () -> jdbc.sql("""
                        SELECT a.*, b.name, t.* FROM market.buyer_activity a JOIN market.buyer b ON b.siren = a.buyer_siren
                          LEFT JOIN market.buyer_trade t ON t.buyer_siren = a.buyer_siren AND left(t.cpv, 2) = ANY(?)
                        """)
                        .param(facts.seeker().trades().stream()
                                .map(trade -> trade.substring(0, 2))
                                .toArray(String[]::new))
                        .query((row, number) -> row.getString(1))
                        .list()
                        .size());
        int ranked = print(
                "all authorities for one company",
                () -> queries.rank(facts).order().size());
        assertThat(ranked).isGreaterThan(BUYERS);
    }

    private interface Work {
        int run();
    }

    /** Processor time of this thread, too: what is measured on a machine that others use. The server's is not in it. */
    private static int print(String what, Work work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long spent = 0;
        long[] micros = new long[TIMES];
        int found = 0;
        for (int i = -TIMES / 2; i < TIMES; i++) {
            spent = i == 0 ? threads.getCurrentThreadCpuTime() : spent;
            long start = System.nanoTime();
            found = work.run();
            micros[Math.max(0, i)] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: %d, median %.0f ms, p95 %.0f ms, %.0f ms of it Java's own processor time%n",
                what,
                found,
                micros[TIMES / 2] / 1e3,
                micros[TIMES * 95 / 100] / 1e3,
                (threads.getCurrentThreadCpuTime() - spent) / 1e6 / TIMES);
        return found;
    }

    @Test
    void everyCompanyAfterAnImport() {
        for (int i = 0; i < COMPANIES; i++) {
            company();
        }
        long start = System.nanoTime();
        listener.rankAll();
        System.out.printf(
                Locale.ROOT, "BENCH %d companies ranked again: %.0f s%n", COMPANIES, (System.nanoTime() - start) / 1e9);
    }
}
