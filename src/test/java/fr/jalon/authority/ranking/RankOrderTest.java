package fr.jalon.authority.ranking;

import static fr.jalon.authority.ranking.SomeCandidates.buying;
import static fr.jalon.authority.ranking.SomeCandidates.preference;
import static fr.jalon.authority.ranking.SomeCandidates.siren;
import static fr.jalon.authority.ranking.SomeCandidates.town;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankOrderTest {

    private static final Peer HOSPITAL = new Peer("26", 0);

    /** A thousand of them, some equal, some wanted or refused by hand, some of whom nothing is known. */
    private static List<Candidate> many(long seed) {
        Random random = new Random(seed);
        List<Candidate> many = new ArrayList<>();
        for (int number = 0; number < 1_000; number++) {
            Candidate one = town(
                    number,
                    random.nextInt(5) == 0 ? null : (double) random.nextInt(200),
                    random.nextInt(3) == 0 ? null : buying(random.nextInt(4)));
            many.add(random.nextInt(4) > 0 ? one : preference(one, Preference.values()[random.nextInt(4)]));
        }
        return many;
    }

    private static RankOrder order(List<Candidate> candidates) {
        return Ranking.order(candidates, Weights.DEFAULT, 80, one -> null);
    }

    @Test
    void placesAndReasonsAreThoseOfTheWholeRanking() {
        List<Candidate> candidates = many(3);
        Map<Siren, Candidate> known =
                candidates.stream().collect(Collectors.toMap(Candidate::siren, Function.identity()));

        List<Ranked> whole = Ranking.of(candidates, Weights.DEFAULT, 80);
        RankOrder order = order(candidates);

        assertThat(IntStream.range(0, order.size())
                        .mapToObj(place -> order.ranked(place, Objects.requireNonNull(known.get(order.siren(place)))))
                        .toList())
                .isEqualTo(whole);
    }

    @Test
    void aNumberKeepsItsZeros() {
        Candidate one = new Candidate(new Siren("000120006"), HOSPITAL, 3.0, false, false, Preference.SCORED, null);

        assertThat(order(List.of(one)).siren(0)).isEqualTo(one.siren());
    }

    @Test
    void peersAreToldApart() {
        Candidate hospital = new Candidate(siren(2), HOSPITAL, 1.0, false, false, Preference.SCORED, null);
        RankOrder order = order(List.of(town(1, 1.0, buying(3)), hospital));

        assertThat(places(order, peer -> peer.equals(HOSPITAL), List.of(), List.of()))
                .containsExactly(hospital.siren());
        assertThat(places(order, peer -> true, List.of(), List.of())).hasSize(2);
        assertThat(places(order, peer -> false, List.of(), List.of())).isEmpty();
    }

    @Test
    void seatsAreToldApartAndUnknownOnesAreInNone() {
        Department loire = new Department("44");
        Department nord = new Department("59");
        List<Candidate> three = List.of(town(1, 1.0, null), town(2, 2.0, null), town(3, 3.0, null));
        Map<Siren, Department> seats = Map.of(siren(1), loire, siren(2), nord);
        RankOrder order = Ranking.order(three, Weights.DEFAULT, 80, one -> seats.get(one.siren()));

        assertThat(places(order, null, List.of(loire), List.of())).containsExactly(siren(1));
        assertThat(places(order, null, List.of(nord, loire), List.of())).containsExactly(siren(1), siren(2));
        assertThat(places(order, null, List.of(new Department("2A")), List.of()))
                .isEmpty();
        assertThat(places(order, null, List.of(), List.of())).hasSize(3);
    }

    @Test
    void someCanBeLeftOutAndStrangersChangeNothing() {
        RankOrder order = order(many(4));
        List<Siren> out = List.of(order.siren(7), order.siren(0), new Siren("999999999"));

        assertThat(places(order, null, List.of(), out))
                .hasSize(order.size() - 2)
                .doesNotContainAnyElementsOf(out)
                .startsWith(order.siren(1));
        assertThat(places(order, null, List.of(), List.of())).hasSize(order.size());
    }

    @Test
    void whereNobodyIsNobodyHasAPlace() {
        assertThat(order(List.of()).size()).isZero();
        assertThat(order(List.of(preference(town(1, 1.0, null), Preference.REFUSED)))
                        .size())
                .isZero();
    }

    @Test
    void aPartIsWhatStandsThereAndTheCountIsOfAll() {
        RankOrder order = order(many(5));
        List<Siren> out =
                IntStream.range(0, 40).mapToObj(place -> order.siren(place * 3)).toList();
        List<Siren> all = places(order, null, List.of(), out);

        for (int from : List.of(0, 1, 25, all.size() - 3, all.size(), all.size() + 50)) {
            RankOrder.Part part = order.part(null, List.of(), out, from, 25);

            assertThat(part.count()).isEqualTo(all.size()).isEqualTo(order.size() - out.size());
            assertThat(part.places().stream().map(order::siren).toList())
                    .isEqualTo(all.stream().skip(from).limit(25).toList());
        }
    }

    private static List<Siren> places(
            RankOrder order, @Nullable Predicate<Peer> like, List<Department> departments, List<Siren> without) {
        return order.part(like, departments, without, 0, order.size()).places().stream()
                .map(order::siren)
                .toList();
    }
}
