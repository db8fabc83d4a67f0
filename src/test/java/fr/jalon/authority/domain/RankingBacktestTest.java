package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.authority.ranking.Candidate;
import fr.jalon.authority.ranking.Ranked;
import fr.jalon.authority.ranking.Ranking;
import fr.jalon.authority.ranking.Weights;
import fr.jalon.market.BuyerFigures;
import fr.jalon.market.PastAward;
import fr.jalon.market.SharedData;
import fr.jalon.market.TradeFigures;
import fr.jalon.reference.Point;
import fr.jalon.shared.Siren;
import fr.jalon.site.Command;
import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How good the ranking is on real awards: {@code ./mvnw -Pbench -Dtest=RankingBacktestTest test}. For companies that had won two
 * contracts or more by a day: of the buyers within 150 km that notified a contract of their trades in the 24 months after it, the
 * share found among the first twenty. Half of the companies (by SIREN) were tuned on; the figures that count are the other half's.
 */
@Tag("bench")
@JalonTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingBacktestTest {

    private static final int TOP = 20;
    private static final double REACH = 150;
    private static final String NEAR = "within 150 km";
    private static final String OWN = "within its own past reach";
    private static final String FRANCE = "in all France";
    private static final int COMPANIES = Integer.getInteger("jalon.backtest.companies", 60);
    private static final boolean TUNING = Boolean.getBoolean("jalon.backtest.tuning");
    private static final List<LocalDate> DAYS = Stream.of(
                    "2019-01-01", "2019-04-01", "2019-07-01", "2020-01-01", "2024-07-01")
            .map(LocalDate::parse)
            .toList();

    @Autowired
    TradeFigures figures;

    @Autowired
    List<Command> commands;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, List<Double>> found = new LinkedHashMap<>();

    @BeforeAll
    void importsTheRealAwards() throws IOException {
        for (String folder : List.of("decp", "wider/attributions")) {
            try (Stream<Path> files = Files.list(SharedData.file(folder))) {
                command("import")
                        .run(
                                files.filter(file -> file.toString().matches(".*\\.(json|json\\.gz|csv\\.gz|zip)"))
                                        .map(Path::toString)
                                        .sorted()
                                        .toList(),
                                System.out,
                                System.err);
            }
        }
    }

    private Command command(String name) {
        return commands.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstTwentyFindMoreThanTheNearestAndTheLargest() {
        int sum = 0;
        for (LocalDate day : DAYS) {
            Map<String, Set<Siren>> later = later(day);
            int tried = 0;
            for (Siren company : companies(day)) {
                if (tried < COMPANIES && tried(company, day, later)) {
                    tried++;
                }
            }
            report(day.toString(), tried);
            sum += tried;
        }
        report("ALL", sum);
        assertThat(mean("ALL", NEAR, "ranking"))
                .isGreaterThan(1.5 * Math.max(mean("ALL", NEAR, "nearest"), mean("ALL", NEAR, "largest")));
    }

    private boolean tried(Siren company, LocalDate day, Map<String, Set<Siren>> later) {
        List<PastAward> awards = figures.awards(company, day);
        Set<String> trades = PastWork.trades(awards);
        List<BuyerFigures> buyers = figures.asOf(day, trades);
        Map<Siren, Point> places = new HashMap<>();
        buyers.forEach(
                buyer -> Optional.ofNullable(KnownPlace.of(buyer.siren(), buyer).point())
                        .ifPresent(point -> places.put(buyer.siren(), point)));
        Point place = PastWork.middle(awards, buyer -> Optional.ofNullable(places.get(buyer)))
                .orElse(null);
        if (place == null) {
            return false;
        }
        Seeker seeker = new Seeker(place, Ranking.USUAL_REACH, Set.of(), trades);
        List<Candidate> candidates = Candidates.of(buyers, seeker, Map.of());
        Map<Siren, Double> away = new HashMap<>();
        candidates.stream()
                .filter(one -> one.kilometres() != null)
                .forEach(one -> away.put(one.siren(), one.kilometres()));
        Set<Siren> all = new HashSet<>();
        later.forEach((cpv, sirens) -> {
            if (trades.stream().anyMatch(cpv::startsWith)) {
                all.addAll(sirens);
            }
        });
        Map<String, Set<Siren>> readings = new LinkedHashMap<>();
        Map.of(NEAR, REACH, OWN, ownReach(awards, places, place), FRANCE, Double.POSITIVE_INFINITY)
                .forEach((reading, kilometres) -> readings.put(
                        reading,
                        all.stream()
                                .filter(siren -> away(siren, away, place) <= kilometres)
                                .collect(Collectors.toSet())));
        if (readings.getOrDefault(NEAR, Set.of()).isEmpty()) {
            return false;
        }
        Map<Siren, Long> size = buyers.stream().collect(Collectors.toMap(BuyerFigures::siren, BuyerFigures::contracts));
        Comparator<Siren> nearest = Comparator.comparing((Siren siren) -> away.getOrDefault(siren, 1e9))
                .thenComparing(one -> one);
        Comparator<Siren> largest = Comparator.comparing((Siren siren) -> -size.getOrDefault(siren, 0L))
                .thenComparing(one -> one);
        Map<String, List<Siren>> orders = new LinkedHashMap<>();
        orders.put(
                "ranking",
                first(Ranking.of(candidates, Weights.DEFAULT, seeker.reach()).stream()
                        .map(Ranked::siren)));
        orders.put("nearest", first(candidates.stream().map(Candidate::siren).sorted(nearest)));
        orders.put("nearest-published", first(size.keySet().stream().sorted(nearest)));
        orders.put("largest", first(size.keySet().stream().sorted(largest)));
        orders.put(
                "largest-in-reach",
                first(size.keySet().stream()
                        .filter(one -> away.getOrDefault(one, 1e9) <= REACH)
                        .sorted(largest)));
        readings.forEach((reading, right) -> {
            if (!right.isEmpty()) {
                orders.forEach((how, order) -> note(day, reading, how, order, right));
                note(day, reading, "best-of-published", first(right.stream().filter(size::containsKey)), right);
            }
        });
        return true;
    }

    private static List<Siren> first(Stream<Siren> order) {
        return order.limit(TOP).toList();
    }

    /** Within which nine in ten of what the company had won lie; 30 km at least. */
    private static double ownReach(List<PastAward> awards, Map<Siren, Point> places, Point place) {
        double[] ways = awards.stream()
                .map(award -> places.get(award.buyer()))
                .filter(Objects::nonNull)
                .mapToDouble(place::kilometresTo)
                .sorted()
                .toArray();
        return Math.max(30, ways[(ways.length - 1) * 9 / 10]);
    }

    private double away(Siren siren, Map<Siren, Double> known, Point place) {
        Double kilometres = known.get(siren);
        if (kilometres != null) {
            return kilometres;
        }
        Point point = laterPlaces.get(siren);
        return point == null ? 1e9 : place.kilometresTo(point);
    }

    private final Map<Siren, Point> laterPlaces = new HashMap<>();

    private void note(LocalDate day, String reading, String how, List<Siren> order, Set<Siren> right) {
        double share = (double) order.stream().filter(right::contains).count() / right.size();
        for (String of : List.of(day.toString(), "ALL")) {
            found.computeIfAbsent(of + " " + reading + " " + how, key -> new ArrayList<>())
                    .add(share);
        }
    }

    private void report(String day, int tried) {
        for (String reading : List.of(NEAR, OWN, FRANCE)) {
            String line = Stream.of(
                            "ranking",
                            "nearest",
                            "nearest-published",
                            "largest",
                            "largest-in-reach",
                            "best-of-published")
                    .map(how -> String.format(Locale.ROOT, "%s %.3f", how, mean(day, reading, how)))
                    .collect(Collectors.joining(", "));
            System.out.println("BENCH back-test " + (TUNING ? "tuned on " : "checked on ") + day + " (" + tried + "), "
                    + reading + ": " + line);
        }
    }

    private double mean(String day, String reading, String how) {
        return found.getOrDefault(day + " " + reading + " " + how, List.of()).stream()
                .mapToDouble(one -> one)
                .average()
                .orElse(0);
    }

    /** Who notified what in the 24 months after a day, by CPV code. */
    private Map<String, Set<Siren>> later(LocalDate day) {
        Map<String, Set<Siren>> later = new HashMap<>();
        jdbc.sql("""
                        SELECT buyer_siren, cpv FROM market.contract WHERE cpv IS NOT NULL AND no_contract IS NULL
                          AND coalesce(notification_date, publication_date) > :from
                          AND coalesce(notification_date, publication_date) <= :to
                        """).param("from", day).param("to", day.plusMonths(24)).query(row -> {
            later.computeIfAbsent(row.getString("cpv"), key -> new HashSet<>())
                    .add(new Siren(row.getString("buyer_siren")));
        });
        figures.asOf(LocalDate.of(2027, 1, 1), Set.of("99"))
                .forEach(buyer -> Optional.ofNullable(
                                KnownPlace.of(buyer.siren(), buyer).point())
                        .ifPresent(point -> laterPlaces.put(buyer.siren(), point)));
        return later;
    }

    /** Companies with two contracts or more by that day, in an order that has nothing to do with them. */
    private List<Siren> companies(LocalDate day) {
        Predicate<Siren> half = siren -> (hash(siren) % 2 == 0) == TUNING;
        Collection<Siren> all = jdbc.sql("""
                        SELECT h.supplier_id FROM market.contract_holder h JOIN market.contract c ON c.id = h.contract_id
                        WHERE h.supplier_id ~ '^[0-9]{9}$' AND c.cpv IS NOT NULL AND c.no_contract IS NULL
                          AND greatest(c.notification_date, c.publication_date) <= :day
                        GROUP BY 1 HAVING count(*) >= 2
                        """)
                .param("day", day)
                .query((row, number) -> new Siren(row.getString(1)))
                .list();
        return all.stream()
                .filter(half)
                .sorted(Comparator.comparing(RankingBacktestTest::hash))
                .toList();
    }

    private static int hash(Siren siren) {
        return (siren.value() + "x").hashCode() & 0xFFFF;
    }
}
