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
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

        assertThat(places(order, order.like(peer -> peer.equals(HOSPITAL)))).containsExactly(hospital.siren());
        assertThat(places(order, order.like(peer -> true))).hasSize(2);
        assertThat(places(order, order.like(peer -> false))).isEmpty();
    }

    @Test
    void seatsAreToldApartAndUnknownOnesAreInNone() {
        Department loire = new Department("44");
        Department nord = new Department("59");
        List<Candidate> three = List.of(town(1, 1.0, null), town(2, 2.0, null), town(3, 3.0, null));
        Map<Siren, Department> seats = Map.of(siren(1), loire, siren(2), nord);
        RankOrder order = Ranking.order(three, Weights.DEFAULT, 80, one -> seats.get(one.siren()));

        assertThat(places(order, order.in(List.of(loire)))).containsExactly(siren(1));
        assertThat(places(order, order.in(List.of(nord, loire)))).containsExactly(siren(1), siren(2));
        assertThat(places(order, order.in(List.of(new Department("2A"))))).isEmpty();
        assertThat(places(order, order.in(List.of()))).hasSize(3);
    }

    @Test
    void someCanBeLeftOutAndStrangersChangeNothing() {
        RankOrder order = order(many(4));
        List<Siren> out = List.of(order.siren(7), order.siren(0), new Siren("999999999"));

        assertThat(places(order, order.otherThan(out)))
                .hasSize(order.size() - 2)
                .doesNotContainAnyElementsOf(out)
                .startsWith(order.siren(1));
        assertThat(places(order, order.otherThan(List.of()))).hasSize(order.size());
    }

    @Test
    void whereNobodyIsNobodyHasAPlace() {
        assertThat(order(List.of()).size()).isZero();
        assertThat(order(List.of(preference(town(1, 1.0, null), Preference.REFUSED)))
                        .size())
                .isZero();
    }

    private static List<Siren> places(RankOrder order, IntPredicate wanted) {
        return IntStream.range(0, order.size())
                .filter(wanted)
                .mapToObj(order::siren)
                .toList();
    }
}
