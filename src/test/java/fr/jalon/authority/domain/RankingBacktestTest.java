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
        for (LocalDate day : DAYS) {
            Map<String, Set<Siren>> later = later(day);
            int tried = 0;
            for (Siren company : companies(day)) {
                if (tried < COMPANIES && tried(company, day, later)) {
                    tried++;
                }
            }
            report(day.toString() + " (" + tried + ")", day.toString());
        }
        report("ALL", "");
        assertThat(mean("ALL", "ranking"))
                .isGreaterThan(1.5 * Math.max(mean("ALL", "nearest"), mean("ALL", "largest")));
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
        Set<Siren> right = new HashSet<>();
        later.forEach((cpv, sirens) -> {
            if (trades.stream().anyMatch(cpv::startsWith)) {
                sirens.stream()
                        .filter(siren -> away(siren, away, place) <= REACH)
                        .forEach(right::add);
            }
        });
        if (right.isEmpty()) {
            return false;
        }
        Map<Siren, Long> size = buyers.stream().collect(Collectors.toMap(BuyerFigures::siren, BuyerFigures::contracts));
        Comparator<Siren> nearest = Comparator.comparing((Siren siren) -> away.getOrDefault(siren, 1e9))
                .thenComparing(one -> one);
        Comparator<Siren> largest = Comparator.comparing((Siren siren) -> -size.getOrDefault(siren, 0L))
                .thenComparing(one -> one);
        note(
                day,
                "ranking",
                Ranking.of(candidates, Weights.DEFAULT, seeker.reach()).stream().map(Ranked::siren),
                right);
        note(day, "nearest", candidates.stream().map(Candidate::siren).sorted(nearest), right);
        note(day, "nearest-published", size.keySet().stream().sorted(nearest), right);
        note(day, "largest", size.keySet().stream().sorted(largest), right);
        note(
                day,
                "largest-in-reach",
                size.keySet().stream()
                        .filter(one -> away.getOrDefault(one, 1e9) <= REACH)
                        .sorted(largest),
                right);
        note(day, "best-possible", right.stream(), right);
        note(day, "best-of-published", right.stream().filter(size::containsKey), right);
        return true;
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

    private void note(LocalDate day, String how, Stream<Siren> order, Set<Siren> right) {
        long hits = order.limit(TOP).filter(right::contains).count();
        found.computeIfAbsent(day + " " + how, key -> new ArrayList<>()).add((double) hits / right.size());
        found.computeIfAbsent("ALL " + how, key -> new ArrayList<>()).add((double) hits / right.size());
    }

    private void report(String label, String day) {
        String prefix = day.isEmpty() ? "ALL" : day;
        String line = Stream.of(
                        "ranking",
                        "nearest",
                        "nearest-published",
                        "largest",
                        "largest-in-reach",
                        "best-of-published",
                        "best-possible")
                .map(how -> String.format(Locale.ROOT, "%s %.3f", how, mean(prefix, how)))
                .collect(Collectors.joining(", "));
        System.out.println("BENCH back-test " + (TUNING ? "tuned on " : "checked on ") + label + ": " + line);
    }

    private double mean(String prefix, String how) {
        return found.getOrDefault(prefix + " " + how, List.of()).stream()
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
