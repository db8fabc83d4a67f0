package fr.jalon.authority.ranking;

import static fr.jalon.authority.ranking.SomeCandidates.publishing;
import static fr.jalon.authority.ranking.SomeCandidates.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HabitTest {

    @Test
    void theLongerTheSilenceTheLessLikelyAnAuthorityBuysAgain() {
        List<Double> habits =
                habits(List.of(publishing(20, 800, 0), publishing(20, 800, 180), publishing(20, 800, 700)));
        assertThat(habits.get(0)).isGreaterThan(1.5 * habits.get(1));
        assertThat(habits.get(1)).isGreaterThan(2 * habits.get(2));
    }

    @Test
    void aMonthOfSilenceSaysNothing() {
        List<Double> habits = habits(List.of(publishing(20, 800, 0), publishing(20, 830, 30)));
        assertThat(habits.get(1)).isEqualTo(habits.get(0));
    }

    @Test
    void halfAYearOfSilenceSaysLessOfWhoBuysOnceAYearThanOfWhoBuysEveryWeek() {
        List<Purchases> known = List.of(
                publishing(4, 1_095, 0), publishing(4, 1_275, 180),
                publishing(200, 1_095, 0), publishing(200, 1_275, 180));
        List<Double> habits = habits(known);
        assertThat(habits.get(1) / habits.get(0)).isCloseTo(0.89, within(0.03));
        assertThat(habits.get(3) / habits.get(2)).isCloseTo(0.40, within(0.03));
    }

    @Test
    void whenTheDataIsAYearOldNobodyIsThoughtToHaveStopped() {
        List<Purchases> fresh = List.of(publishing(20, 800, 0), publishing(5, 400, 90));
        List<Purchases> old = List.of(publishing(20, 1_165, 365), publishing(5, 765, 455));
        assertThat(habits(old)).isEqualTo(habits(fresh));
    }

    @Test
    void oneDateThatIsTooLateDoesNotMakeAllOthersSilent() {
        List<Purchases> known = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(number -> publishing(20, 1_000, 200))
                .toList());
        double before = habits(known).get(29);
        known.add(0, publishing(20, 1_000, 0));
        assertThat(habits(known).get(30)).isCloseTo(before, within(0.02));
    }

    @Test
    void whoBuysMoreOfTheTradeBuysItAgainMoreLikely() {
        List<Double> habits = habits(List.of(trade(60, 0, 0), trade(60, 0, 5), trade(60, 1, 0), trade(60, 4, 0)));
        assertThat(habits).isSorted();
        assertThat(habits.get(0)).isLessThan(habits.get(1));
        assertThat(habits.get(1)).as("neighbours count less than the trade").isLessThan(habits.get(2));
        assertThat(habits.get(2)).isLessThan(habits.get(3));
    }

    @Test
    void whoBuysMuchOfEverythingBuysTheTradeSoonerOrLater() {
        List<Double> habits = habits(List.of(trade(400, 0, 0), trade(10, 0, 0), trade(50, 2, 0)));
        assertThat(habits.get(0)).isGreaterThan(3 * habits.get(1));
    }

    @Test
    void aTradeThatNobodyBuysIsBoughtByNobody() {
        assertThat(habits(List.of(trade(400, 0, 0), trade(10, 0, 0)))).containsExactly(0.0, 0.0);
    }

    @Test
    void whoHasPublishedNothingBeginsAsOftenAsItsPeersDidInTheLastYear() {
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            candidates.add(peer(number, "CA", number < 5 ? publishing(20, 300, 0) : null));
            candidates.add(peer(10 + number, "CC", number < 5 ? publishing(20, 900, 0) : null));
            candidates.add(peer(20 + number, "DEP", null));
        }
        Habit habit = new Habit(new Market(candidates));
        assertThat(habit.of(peer(99, "CA", null))).as("five of ten in a year").isCloseTo(0.5, within(0.01));
        assertThat(habit.of(peer(99, "CC", null))).as("none in a year").isZero();
        assertThat(habit.of(peer(99, "DEP", null))).as("none ever").isZero();
        assertThat(habit.of(peer(99, "REG", null))).as("no peers").isZero();
    }

    @Test
    void aFirstPurchaseAfterTheLastIsNoFigure() {
        assertThatIllegalArgumentException().isThrownBy(() -> publishing(2, 10, 11));
        assertThat(publishing(1, 10, 10).sinceFirst()).isEqualTo(10);
    }

    private static List<Double> habits(List<Purchases> known) {
        List<Candidate> candidates = IntStream.range(0, known.size())
                .mapToObj(number -> town(number, 10.0, known.get(number)))
                .toList();
        Habit habit = new Habit(new Market(candidates));
        return candidates.stream().map(habit::of).toList();
    }

    private static Candidate peer(int number, String kind, @Nullable Purchases figures) {
        return new Candidate(
                SomeCandidates.siren(number), new Peer(kind, 4), 10.0, false, false, Preference.SCORED, figures);
    }

    private static Purchases trade(int contracts, int purchases, int near) {
        return new Purchases(
                contracts, contracts, 700, 0, purchases, purchases, near, near, 2020, 0, null, 0, null, 0, 0, 0);
    }
}
