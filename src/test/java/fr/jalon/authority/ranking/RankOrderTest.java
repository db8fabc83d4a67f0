package fr.jalon.authority.ranking;

import static fr.jalon.authority.ranking.SomeCandidates.buying;
import static fr.jalon.authority.ranking.SomeCandidates.preference;
import static fr.jalon.authority.ranking.SomeCandidates.town;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
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

    @Test
    void placesAndReasonsAreThoseOfTheWholeRanking() {
        List<Candidate> candidates = many(3);
        Map<Siren, Candidate> known =
                candidates.stream().collect(Collectors.toMap(Candidate::siren, Function.identity()));

        List<Ranked> whole = Ranking.of(candidates, Weights.DEFAULT, 80);
        RankOrder order = Ranking.order(candidates, Weights.DEFAULT, 80);

        assertThat(IntStream.range(0, order.size())
                        .mapToObj(place -> order.ranked(place, known.get(order.siren(place))))
                        .toList())
                .isEqualTo(whole);
    }

    @Test
    void aNumberKeepsItsZeros() {
        Candidate one = new Candidate(new Siren("000120006"), HOSPITAL, 3.0, false, false, Preference.SCORED, null);

        assertThat(Ranking.order(List.of(one), Weights.DEFAULT, 80).siren(0)).isEqualTo(one.siren());
    }

    @Test
    void peersAreToldApart() {
        Candidate hospital =
                new Candidate(SomeCandidates.siren(2), HOSPITAL, 1.0, false, false, Preference.SCORED, null);
        RankOrder order = Ranking.order(List.of(town(1, 1.0, buying(3)), hospital), Weights.DEFAULT, 80);

        assertThat(places(order, order.like(peer -> peer.equals(HOSPITAL)))).containsExactly(hospital.siren());
        assertThat(places(order, order.like(peer -> true))).hasSize(2);
        assertThat(places(order, order.like(peer -> false))).isEmpty();
    }

    @Test
    void someCanBeLeftOutAndStrangersChangeNothing() {
        RankOrder order = Ranking.order(many(4), Weights.DEFAULT, 80);
        List<Siren> out = List.of(order.siren(7), order.siren(0), new Siren("999999999"));

        assertThat(places(order, order.otherThan(out)))
                .hasSize(order.size() - 2)
                .doesNotContainAnyElementsOf(out)
                .startsWith(order.siren(1));
        assertThat(places(order, order.otherThan(List.of()))).hasSize(order.size());
    }

    @Test
    void whereNobodyIsNobodyHasAPlace() {
        assertThat(Ranking.order(List.of(), Weights.DEFAULT, 80).size()).isZero();
        assertThat(Ranking.order(List.of(preference(town(1, 1.0, null), Preference.REFUSED)), Weights.DEFAULT, 80)
                        .size())
                .isZero();
    }

    private static List<Siren> places(RankOrder order, java.util.function.IntPredicate wanted) {
        return IntStream.range(0, order.size())
                .filter(wanted)
                .mapToObj(order::siren)
                .toList();
    }
}
