package fr.jalon.cctp.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void markedHeadingsWithAndWithoutABlankAndUnderlinedOnesOpenClauses() {
        Outline outline = Outline.of("avant\n\n# Titre\n\n##Sous-titre\n\nun\n\nSouligné\n========\n\ndeux\n");

        assertThat(outline.clauses())
                .extracting(Clause::title, Clause::level)
                .containsExactly(tuple("", 0), tuple("Titre", 1), tuple("Sous-titre", 2), tuple("Souligné", 1));
    }

    @Test
    void numbersAreReadAsTyped() {
        Outline outline = Outline.of("""
                ### Article L121-20-9

                un

                **Art. 6bis** Le bureau se réunit.

                **2.5. Propriétaire d'équipement**

                trois

                Article 3. PRESTATIONS FERROVIAIRES

                3.1 Correspondances

                quatre
                """);

        assertThat(outline.clauses())
                .extracting(Clause::number, Clause::title)
                .containsExactly(
                        tuple("L121-20-9", ""),
                        tuple("6bis", ""),
                        tuple("2.5", "Propriétaire d'équipement"),
                        tuple("3", "PRESTATIONS FERROVIAIRES"),
                        tuple("3.1", "Correspondances"));
        assertThat(outline.clauses())
                .extracting(Clause::label)
                .containsExactly(
                        "Article L121-20-9",
                        "Art. 6bis",
                        "2.5. Propriétaire d'équipement",
                        "Article 3. PRESTATIONS FERROVIAIRES",
                        "3.1 Correspondances");
    }

    @Test
    void linesOfATableOfContentsAndSentencesAreNoHeadings() {
        Outline outline = Outline.of("""
                # Objet

                ARTICLE 1. DÉFINITIONS ............................ 4

                Voir article 5 du présent cahier.

                1.2 Le titulaire remet son rapport sous dix jours, faute de quoi il encourt une pénalité.

                ```
                # commentaire d'un exemple
                ```
                """);

        assertThat(outline.clauses()).extracting(Clause::title).containsExactly("Objet");
    }

    @Test
    void clausesCoverEveryCodePointOnce() {
        String text = "𝄞 préambule\n\n# Un\n\nété 𝄞\n\n# Deux\n";
        Outline outline = Outline.of(text);

        int at = 0;
        StringBuilder all = new StringBuilder();
        for (Clause clause : outline.clauses()) {
            assertThat(clause.start()).isEqualTo(at);
            assertThat(clause.text().codePointCount(0, clause.text().length()))
                    .isEqualTo(clause.end() - clause.start());
            at = clause.end();
            all.append(clause.text());
        }
        assertThat(all).hasToString(text);
        assertThat(outline.indexAt(0)).isZero();
        assertThat(outline.indexAt(at - 1)).isEqualTo(2);
    }

    @Test
    void anEmptyTextIsOneClause() {
        assertThat(Outline.of("").clauses()).hasSize(1);
    }

    @Test
    void idsComeWithAClauseFromVersionToVersion() {
        Outline outline = Outline.of("# Un\n\na\n\n# Deux\n\nb\n").withIds(Map.of("c2", "ancien-7"));

        assertThat(outline.clauses()).extracting(Clause::id).containsExactly("c1", "ancien-7");
    }

    @Test
    void aTitleWithOtherCaseAccentsOrHyphensIsTheSame() {
        assertThat(only("# Énumération Type-Procédure").isCalledLike(only("# Enumeration TypeProcedure")))
                .isTrue();
        assertThat(only("# Article 5 - Objet").isCalledLike(only("# Article 5")))
                .isTrue();
        assertThat(only("# Article 5").isCalledLike(only("# Article 6"))).isFalse();
        assertThat(only("# Le bureau").isCalledLike(only("# Le conseil"))).isFalse();
    }

    private static Clause only(String text) {
        return Outline.of(text).clauses().get(0);
    }
}
