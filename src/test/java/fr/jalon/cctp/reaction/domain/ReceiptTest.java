package fr.jalon.cctp.reaction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Receipts are compared years later: their words are these, for good. */
class ReceiptTest {

    private static final UUID DRAFT = UUID.fromString("01a22f91-b7c6-79d6-a274-d54ec31923f9");
    private static final UUID CLAUSE = UUID.fromString("5f6ab1f0-8a5d-4b6e-9d2f-4a3f6c1b2d10");

    @Test
    void aReceiptSaysAllThatWasSentAndNothingOfWhoSentIt() {
        NewReaction said = new NewReaction(
                2,
                ReactionKind.ALTERNATIVE,
                new ReactionTarget(CLAUSE, null, "douze passages", 22),
                "Huit suffisent.",
                "huit passages",
                new Cost(CostDirection.DOWN, new BigDecimal("5.0"), new BigDecimal("7.5")),
                Strength.MUST);

        assertThat(Receipt.text(DRAFT, said, LocalDate.of(2026, 12, 1))).isEqualTo("""
                Jalon, récépissé d’une remarque
                Projet : 01a22f91-b7c6-79d6-a274-d54ec31923f9
                Version : 2
                Reçue le : 2026-12-01
                Nature : formulation alternative
                Importance : indispensable
                Coût : coût en baisse, de 5 % à 7,5 %
                Clause : 5f6ab1f0-8a5d-4b6e-9d2f-4a3f6c1b2d10
                Critère : aucune
                Position de la citation : 22
                Citation :
                douze passages

                Texte :
                Huit suffisent.

                Rédaction proposée :
                huit passages
                """);
    }

    @Test
    void itsWordsNeverChange() {
        assertThat(Arrays.stream(ReactionKind.values()).map(ReactionKind::label))
                .contains(
                        "solution technique",
                        "solution de service",
                        "demande d’éclaircissement",
                        "formulation alternative");
        assertThat(Arrays.stream(Strength.values()).map(Strength::label))
                .contains("indispensable", "important", "souhaitable");
        assertThat(Arrays.stream(CostDirection.values()).map(CostDirection::label))
                .contains("coût en hausse", "coût inchangé", "coût en baisse", "coût inconnu");
    }
}
