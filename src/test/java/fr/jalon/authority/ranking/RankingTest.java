package fr.jalon.authority.ranking;

import static fr.jalon.authority.ranking.SomeCandidates.NOTHING;
import static fr.jalon.authority.ranking.SomeCandidates.buying;
import static fr.jalon.authority.ranking.SomeCandidates.holders;
import static fr.jalon.authority.ranking.SomeCandidates.preference;
import static fr.jalon.authority.ranking.SomeCandidates.returning;
import static fr.jalon.authority.ranking.SomeCandidates.siren;
import static fr.jalon.authority.ranking.SomeCandidates.spending;
import static fr.jalon.authority.ranking.SomeCandidates.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void theNearerOfTwoAlikeComesFirst() {
        assertThat(order(town(1, 90.0, buying(2)), town(2, 30.0, buying(2)))).containsExactly(2, 1);
    }

    @Test
    void distanceMattersLittleWithinTheReachAndMuchBeyond() {
        assertThat(List.of(0.0, 40.0, 80.0, 160.0, 400.0))
                .extracting(kilometres -> rank(town(1, kilometres, buying(2)))
                        .get(0)
                        .terms()
                        .get(0)
                        .value())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-3 ? 0 : 1, Double.class)
                .containsExactly(1.0, 0.85, 0.7, 0.7 / Math.E, 0.7 * Math.exp(-4));
    }

    @Test
    void whoBuysTheTradeComesBeforeWhoBuysOtherThings() {
        assertThat(order(town(1, 30.0, NOTHING), town(2, 40.0, buying(1)))).containsExactly(2, 1);
    }

    @Test
    void whoHasPublishedNothingIsJudgedByItsPeers() {
        List<Ranked> ranking = rank(town(1, 30.0, buying(4)), town(2, 30.0, null), unheard(3));

        assertThat(ranking).extracting(one -> one.siren()).containsExactly(siren(1), siren(2), siren(3));
        assertThat(ranking.get(1).term(TermKind.PROBABILITY).fact())
                .isEqualTo(new Fact.LikeItsPeers(SomeCandidates.TOWN));
        assertThat(ranking.get(2).term(TermKind.PROBABILITY).value())
                .as("nothing is known of any hamlet")
                .isZero();
    }

    private static Candidate unheard(int number) {
        return new Candidate(siren(number), new Peer("COM", 0), 30.0, false, false, Preference.SCORED, null);
    }

    @Test
    void whatComesBackSoonCountsForMore() {
        assertThat(order(town(1, 30.0, returning(0)), town(2, 30.0, returning(1)), town(3, 30.0, returning(3))))
                .containsExactly(3, 2, 1);
    }

    @Test
    void moreMoneyCountsForMoreOnALogarithmicScale() {
        List<Ranked> ranking = rank(town(1, 30.0, spending(1_000L)), town(2, 30.0, spending(1_000_000L)));
        assertThat(ranking.get(0).siren()).isEqualTo(siren(2));
        assertThat(ranking.get(0).term(TermKind.VOLUME).value())
                .isCloseTo(
                        2 * ranking.get(1).term(TermKind.VOLUME).value(), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void theUnknownIsNeutralBetweenGoodAndBad() {
        assertThat(order(town(1, 30.0, holders(0, 4)), town(2, 30.0, holders(0, 0)), town(3, 30.0, holders(4, 4))))
                .containsExactly(3, 2, 1);
        assertThat(rank(town(1, 30.0, holders(0, 0))).get(0).term(TermKind.LOCAL))
                .isEqualTo(new Term(TermKind.LOCAL, 0.5, new Fact.HoldersUnknown(4L)));
    }

    @Test
    void withoutAPlaceTheServedDepartementsDecide() {
        Candidate served =
                new Candidate(siren(2), SomeCandidates.TOWN, null, false, true, Preference.SCORED, buying(1));
        assertThat(order(town(1, null, buying(1)), served)).containsExactly(2, 1);
    }

    @Test
    void whatIsSaidByHandWinsOverEveryScore() {
        Candidate best = town(1, 1.0, buying(9));
        Candidate wanted = preference(town(2, 400.0, NOTHING), Preference.FIRST);
        Candidate last = preference(town(3, 1.0, buying(9)), Preference.LAST);
        Candidate refused = preference(town(4, 1.0, buying(9)), Preference.REFUSED);

        assertThat(order(best, wanted, last, refused)).containsExactly(2, 1, 3);
    }

    @Test
    void theOrderIsTheSameInWhateverOrderTheyCome() {
        Random random = new Random(11);
        List<Candidate> some = new ArrayList<>(IntStream.range(0, 400)
                .mapToObj(number -> town(number, (double) random.nextInt(5), buying(random.nextInt(3))))
                .toList());
        List<Ranked> once = Ranking.of(some, Weights.DEFAULT, 80);
        Collections.shuffle(some, random);

        assertThat(Ranking.of(some, Weights.DEFAULT, 80)).isEqualTo(once);
        assertThat(once)
                .extracting(Ranked::rank)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    void aTermOfNoWeightCountsForNothing() {
        Candidate far = town(1, 500.0, buying(3));
        Candidate near = town(2, 1.0, buying(1));
        assertThat(order(far, near)).containsExactly(2, 1);
        assertThat(Ranking.of(List.of(far, near), new Weights(0, 100, 0, 0, 0), 80))
                .extracting(Ranked::siren)
                .containsExactly(siren(1), siren(2));
        assertThat(Ranking.of(List.of(far, near), new Weights(0, 0, 0, 0, 0), 80))
                .as("by SIREN alone")
                .extracting(Ranked::siren)
                .containsExactly(siren(1), siren(2));
    }

    @Test
    void fractionsThatAddUpDifferentlyDoNotChangeTheOrder() {
        Random random = new Random(5);
        List<Candidate> some = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(number -> town(
                        number,
                        10.0 * random.nextInt(3),
                        random.nextBoolean() ? null : SomeCandidates.publishing(random.nextInt(4), 900, 100)))
                .toList());
        List<Integer> once = order(some.toArray(Candidate[]::new));
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(some, random);
            assertThat(order(some.toArray(Candidate[]::new))).isEqualTo(once);
        }
    }

    @Test
    void aSliderAloneAtItsMostOrdersByItsTermAlone() {
        List<Candidate> some = List.of(
                town(1, 5.0, NOTHING),
                town(2, 60.0, SomeCandidates.publishing(90, 900, 0)),
                town(3, 40.0, returning(2)),
                town(4, 30.0, spending(9_000_000L)),
                town(5, 20.0, holders(4, 4)));
        assertThat(List.of(
                        new Weights(100, 0, 0, 0, 0),
                        new Weights(0, 100, 0, 0, 0),
                        new Weights(0, 0, 100, 0, 0),
                        new Weights(0, 0, 0, 100, 0),
                        new Weights(0, 0, 0, 0, 100)))
                .extracting(weights -> Ranking.of(some, weights, 80).get(0).siren())
                .containsExactly(siren(1), siren(2), siren(3), siren(4), siren(5));
        assertThat(Ranking.of(some, new Weights(100, 100, 100, 100, 100), 80)).hasSize(5);
    }

    @Test
    void amongThoseThatAreWantedTheScoreDecidesThenTheSiren() {
        assertThat(order(
                        preference(town(3, 9.0, buying(1)), Preference.FIRST),
                        preference(town(2, 9.0, buying(1)), Preference.FIRST),
                        preference(town(9, 1.0, buying(5)), Preference.FIRST),
                        preference(town(1, 9.0, NOTHING), Preference.LAST)))
                .containsExactly(9, 2, 3, 1);
    }

    @Test
    void whosePlaceIsUnknownComesAfterThoseWithinReachAndSaysSo() {
        List<Ranked> ranking = rank(town(1, null, buying(2)), town(2, 79.0, buying(2)), town(3, 2_000.0, buying(2)));
        assertThat(ranking).extracting(Ranked::siren).containsExactly(siren(2), siren(1), siren(3));
        assertThat(ranking.get(1).term(TermKind.DISTANCE).fact()).isEqualTo(new Fact.Nowhere(false));
    }

    @Test
    void monthsOfSilenceAreAmongTheReasons() {
        assertThat(rank(town(1, 1.0, SomeCandidates.publishing(20, 900, 400)))
                        .get(0)
                        .term(TermKind.PROBABILITY)
                        .fact())
                .isEqualTo(new Fact.Buys(2, 2020, 13));
        assertThat(rank(town(1, 1.0, SomeCandidates.publishing(3, 900, 29)))
                        .get(0)
                        .term(TermKind.PROBABILITY)
                        .fact())
                .isEqualTo(new Fact.BuysOtherThings(3, 0, 0));
    }

    /** Any figures, any weights: never a score that is no number. */
    @Test
    void everyScoreAndValueLiesBetweenZeroAndOne() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Purchases figures = new Purchases(
                    random.nextInt(9_000),
                    random.nextDouble() * 5_000,
                    4_000 + random.nextInt(4_000),
                    random.nextInt(4_000),
                    random.nextInt(500),
                    random.nextDouble() * 500,
                    random.nextInt(50),
                    random.nextDouble() * 50,
                    2018,
                    random.nextInt(40),
                    null,
                    random.nextInt(3),
                    random.nextBoolean() ? null : random.nextLong(1L << 50),
                    0,
                    0,
                    0);
            Weights weights =
                    new Weights(random.nextInt(101), random.nextInt(101), random.nextInt(101), 0, random.nextInt(101));
            for (Ranked one : Ranking.of(
                    List.of(town(1, random.nextDouble() * 20_000, figures), town(2, null, null)), weights, 1)) {
                assertThat(one.score()).isBetween(0.0, 1.0);
                assertThat(one.terms())
                        .allSatisfy(term -> assertThat(term.value()).isBetween(0.0, 1.0));
            }
        }
    }

    @Test
    void nobodyIsRankedWhereNobodyIs() {
        assertThat(rank()).isEmpty();
    }

    @Test
    void weightsAndReachHaveLimits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(101, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(0, 0, 0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(List.of(), Weights.DEFAULT, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(List.of(), Weights.DEFAULT, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(TermKind.LOCAL, Double.NaN, new Fact.SpendsUnknown()));
    }

    @Test
    void peersAreOfAKindAndABandOfPopulation() {
        assertThat(Peer.of("COM", 1_999)).isEqualTo(new Peer("COM", 0));
        assertThat(Peer.of("COM", 2_000)).isEqualTo(new Peer("COM", 1));
        assertThat(Peer.of("METRO", 650_000)).isEqualTo(new Peer("METRO", 7));
    }

    private static List<Ranked> rank(Candidate... candidates) {
        return Ranking.of(List.of(candidates), Weights.DEFAULT, Ranking.USUAL_REACH);
    }

    private static List<Integer> order(Candidate... candidates) {
        return rank(candidates).stream()
                .map(one -> Integer.parseInt(one.siren().value().substring(2)))
                .toList();
    }
}
