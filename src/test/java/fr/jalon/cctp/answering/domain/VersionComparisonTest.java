package fr.jalon.cctp.answering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.answering.domain.VersionComparison.Row;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    private static final UUID OBJECT = UUID.randomUUID();
    private static final UUID TURF = UUID.randomUUID();
    private static final UUID WASTE = UUID.randomUUID();
    private static final UUID DELAY = UUID.randomUUID();

    private static final PublishedText FIRST = text(
            1, clause(OBJECT, "1", "Objet"), clause(TURF, "2", "Douze passages"), clause(WASTE, "3", "Le jour même"));

    @Test
    void aTextAgainstItselfHasNoChange() {
        assertThat(VersionComparison.between(FIRST, FIRST)).hasSize(3).noneMatch(Row::isChanged);
    }

    @Test
    void aClauseIsKnownByItsIdWhateverItsNumber() {
        List<Row> rows = VersionComparison.between(
                FIRST,
                text(
                        2,
                        clause(OBJECT, "1", "Objet"),
                        clause(DELAY, "2", "Sous cinq jours"),
                        clause(TURF, "3", "Douze passages"),
                        clause(WASTE, "4", "Sous deux jours")));

        assertThat(rows).extracting(Row::clause).containsExactly(OBJECT, DELAY, TURF, WASTE);
        assertThat(rows.get(1).isAdded()).isTrue();
        assertThat(rows.get(2).isRenumbered()).isTrue();
        assertThat(rows.get(2).isChanged())
                .as("another number alone is no change")
                .isFalse();
        assertThat(rows.get(3).isReworded()).isTrue();
    }

    @Test
    void onlyWhatLeftTheOrderWasMoved() {
        List<Row> rows = VersionComparison.between(
                FIRST,
                text(
                        2,
                        clause(WASTE, "1", "Le jour même"),
                        clause(OBJECT, "2", "Objet"),
                        clause(TURF, "3", "Douze passages")));

        assertThat(rows.stream().filter(Row::moved)).extracting(Row::clause).containsExactly(WASTE);
    }

    @Test
    void whatIsGoneStandsWhereItStood() {
        List<Row> rows = VersionComparison.between(
                FIRST, text(2, clause(OBJECT, "1", "Objet"), clause(WASTE, "2", "Le jour même")));

        assertThat(rows).extracting(Row::clause).containsExactly(OBJECT, TURF, WASTE);
        assertThat(rows.get(1).isRemoved()).isTrue();
    }

    private static PublishedClause clause(UUID id, String number, String words) {
        return new PublishedClause(id, new ClauseWords(1, number, "", words), List.of());
    }

    private static PublishedText text(int number, PublishedClause... clauses) {
        return new PublishedText(UUID.randomUUID(), number, Instant.EPOCH, null, null, List.of(clauses), List.of());
    }
}
