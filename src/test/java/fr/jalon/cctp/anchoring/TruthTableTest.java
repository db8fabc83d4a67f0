package fr.jalon.cctp.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.SharedData;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real texts in successive versions, with passages whose fate was read by people; skipped where they are not at hand. */
class TruthTableTest {

    private static List<TruthTable.Outcome> outcomes = List.of();

    @BeforeAll
    static void carry() throws IOException {
        outcomes = TruthTable.carry(SharedData.file("dialogue/anchors.csv").resolveSibling(""));
        System.out.println(TruthTable.figures("all", outcomes));
        System.out.println(TruthTable.figures(
                "not used to develop",
                outcomes.stream().filter(one -> one.row().isHeldOut()).toList()));
    }

    @Test
    void noAnchorIsOnTheWrongTextInSilence() {
        assertThat(outcomes).isNotEmpty();
        assertThat(outcomes)
                .filteredOn(one -> one.verdict() == TruthTable.Verdict.WRONG)
                .isEmpty();
    }

    @Test
    void passagesWhoseWordsDidNotChangeAreCarried() {
        List<TruthTable.Outcome> same =
                outcomes.stream().filter(one -> one.row().hasTheSameWords()).toList();

        assertThat(TruthTable.count(same, TruthTable.Verdict.RIGHT)).isGreaterThanOrEqualTo(least(same, 0.98));
    }

    @Test
    void mostOfThoseThatStillHaveAPlaceAreCarried() {
        List<TruthTable.Outcome> placed =
                outcomes.stream().filter(one -> one.row().hasAPlace()).toList();

        assertThat(TruthTable.count(placed, TruthTable.Verdict.RIGHT)).isGreaterThanOrEqualTo(least(placed, 0.88));
    }

    @Test
    void theRightPlaceIsAmongTheProposals() {
        List<TruthTable.Outcome> placed =
                outcomes.stream().filter(one -> one.row().hasAPlace()).toList();

        assertThat(placed.stream().filter(TruthTable.Outcome::proposed).count())
                .isGreaterThanOrEqualTo(least(placed, 0.97));
    }

    @Test
    void whatIsGoneIsAnOrphan() {
        assertThat(outcomes)
                .filteredOn(one -> !one.row().hasAPlace())
                .isNotEmpty()
                .allMatch(one -> one.carried().fate() == Fate.ORPHAN);
    }

    private static long least(List<TruthTable.Outcome> outcomes, double share) {
        return (long) Math.ceil(outcomes.size() * share);
    }
}
