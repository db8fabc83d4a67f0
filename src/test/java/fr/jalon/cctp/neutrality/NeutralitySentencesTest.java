package fr.jalon.cctp.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence alone: the guilty ones are found with their kind and exact words, the innocent ones are let be. */
class NeutralitySentencesTest {

    static Stream<TruthSentences.Row> guilty() {
        return TruthSentences.all().stream().filter(row -> row.kind() != null);
    }

    static Stream<TruthSentences.Row> innocent() {
        return TruthSentences.all().stream().filter(row -> row.kind() == null);
    }

    @ParameterizedTest
    @MethodSource("guilty")
    void theGuiltyAreFoundWithTheirKindAndWords(TruthSentences.Row row) {
        List<Finding> findings = Neutrality.of(row.sentence()).findings();

        assertThat(findings)
                .as(row.sentence())
                .extracting(Finding::kind, finding -> finding.words().text())
                .containsExactly(tuple(row.kind(), row.words()));
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void theInnocentAreLetBe(TruthSentences.Row row) {
        assertThat(Neutrality.of(row.sentence()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guilty")
    void whatIsMendedIsFoundNoMore(TruthSentences.Row row) {
        for (Finding finding : Neutrality.of(row.sentence()).findings()) {
            Replacement replacement = finding.mending().replacement();
            if (replacement != null) {
                assertThat(Neutrality.of(replacement.in(row.sentence())).findings())
                        .as(replacement.in(row.sentence()))
                        .noneMatch(still -> still.kind() == finding.kind());
            }
        }
    }
}
