package fr.jalon.cctp.neutrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeutralityTest {

    @Test
    void aFindingSaysTheWordsTheSentenceTheArticleAndTheWayOut() {
        String text =
                "## 3. Plomberie\n\nLes lavabos sont blancs. La robinetterie sera de marque « Grohe » à disque. Elle est posée.";

        Finding finding = only(text);

        assertThat(finding.severity()).isEqualTo(Severity.FORBIDDEN);
        assertThat(finding.sentence().text()).isEqualTo("La robinetterie sera de marque « Grohe » à disque.");
        assertThat(finding.law().article()).contains("R2111-7");
        assertThat(finding.explanation()).contains("marque");
        assertThat(mended(finding, text)).contains("de marque « Grohe » ou équivalent à disque.");
    }

    @Test
    void positionsAreInCodePointsWhateverStandsBefore() {
        String text = "😀😀 Note.\n\nLa robinetterie e\u0301maille\u0301e sera de marque Grohé.";

        Finding finding = only(text);

        int[] points = text.codePoints().toArray();
        Passage words = finding.words();
        assertThat(new String(points, words.start(), words.end() - words.start()))
                .isEqualTo(words.text())
                .isEqualTo("Grohé");
    }

    @Test
    void aLineBrokenAnywhereIsStillOneSentence() {
        assertThat(only("La robinetterie sera de\nmarque\nGrohe.").words().text())
                .isEqualTo("Grohe");
        assertThat(Neutrality.of("La robinetterie sera de marque Grohe\nou équivalent.")
                        .findings())
                .isEmpty();
    }

    @Test
    void anEquivalentInOneSentenceDoesNotExcuseTheNext() {
        assertThat(only("Sol Tarkett ou équivalent. Robinetterie de marque Grohe.")
                        .words()
                        .text())
                .isEqualTo("Grohe");
        assertThat(only("- Sol Tarkett ou équivalent\n- Robinetterie de marque Grohe")
                        .words()
                        .text())
                .isEqualTo("Grohe");
    }

    @Test
    void aGeneralClauseExcusesTheWholeDocumentAndIsSaid() {
        Review review = Neutrality.of(
                "Robinetterie de marque Grohe. Papier FSC.\n\nToute référence à une marque s’entend « ou équivalent ».");

        assertThat(review.acquittals())
                .singleElement()
                .satisfies(one -> assertThat(one.excuse()).isEqualTo(Excuse.GENERAL_CLAUSE));
        assertThat(review.findings()).extracting(Finding::kind).containsExactly(Kind.LABEL);
    }

    @Test
    void anExcuseIsSaidAsSuch() {
        assertThat(excuse("Robinetterie de marque Grohe ou équivalent.")).isEqualTo(Excuse.EQUIVALENT_IN_THE_SENTENCE);
        assertThat(excuse("Entretien des ascenseurs de marque Otis existants.")).isEqualTo(Excuse.WHAT_EXISTS);
        assertThat(excuse("La solution libre Zimbra est maintenue.")).isEqualTo(Excuse.FREE_SOFTWARE);
        assertThat(excuse("Le papier est certifié FSC, ou tout moyen de preuve."))
                .isEqualTo(Excuse.OTHER_PROOF_ADMITTED);
    }

    @Test
    void anEquivalentOfSomethingElseExcusesNothing() {
        assertThat(only("Robinetterie de marque Grohe, posée par deux équivalents temps plein.")
                        .kind())
                .isEqualTo(Kind.BRAND);
    }

    @Test
    void similarBecomesEquivalent() {
        String text = "Bandes « Velcroline » ou similaire pour la fixation.";

        assertThat(mended(only(text), text)).isEqualTo("Bandes « Velcroline » ou équivalent pour la fixation.");
    }

    @Test
    void pastPerformanceIsFineWithApplicationsAndNotWithOffers() {
        String text = """
                ## 5. Sélection des candidatures

                Références similaires du candidat.

                ## 6. Critères d’attribution

                - Références similaires du candidat : 40 %
                - Prix : 60 %
                """;

        Finding finding = only(text);

        assertThat(finding.kind()).isEqualTo(Kind.PAST_PERFORMANCE);
        assertThat(finding.words().start()).isGreaterThan(text.indexOf("Critères"));
    }

    @Test
    void inACriterionThePastIsFoundHoweverItIsSaid() {
        List<CriterionReview> reviews = Neutrality.ofCriteria(List.of(
                new AwardCriterion("Expérience et notoriété", 30),
                new AwardCriterion("Proximité géographique", 10),
                new AwardCriterion("Expérience de l’équipe affectée au chantier", 20),
                new AwardCriterion("Prix", 40)));

        assertThat(reviews)
                .extracting(one -> one.review().findings().stream()
                        .map(Finding::kind)
                        .distinct()
                        .toList())
                .containsExactly(List.of(Kind.PAST_PERFORMANCE), List.of(Kind.ESTABLISHMENT), List.of(), List.of());
        assertThat(reviews).extracting(one -> one.criterion().weight()).containsExactly(30, 10, 20, 40);
        assertThatThrownBy(() -> new AwardCriterion("Prix", 101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheBuyerKeepsIsNotAskedAgainWhereverItMoves() {
        Finding kept = only("La robinetterie sera de marque Grohe.");
        Review later = Neutrality.of("Un préambule.\n\nLa robinetterie sera de  marque Grohe. Sol Tarkett collé.");

        assertThat(later.findings()).hasSize(2);
        assertThat(later.without(Set.of(kept.fingerprint())).findings())
                .extracting(finding -> finding.words().text())
                .containsExactly("Tarkett");
    }

    @Test
    void aTableOfContentsIsNotTheText() {
        assertThat(Neutrality.of("4.1 Socle Oracle ........................... 27\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void whereTheArticleInForceWasNotReadTheFormerOneIsSaidToBeFormer() {
        for (LegalBasis law : LegalBasis.values()) {
            assertThat(law.source()).isNotBlank();
            assertThat(law.isInForce()).isEqualTo(!law.source().contains("code abrogé"));
            assertThat(law.article().startsWith("ancien")).isEqualTo(!law.isInForce());
        }
    }

    private static Finding only(String text) {
        List<Finding> findings = Neutrality.of(text).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Excuse excuse(String text) {
        Review review = Neutrality.of(text);
        assertThat(review.findings()).isEmpty();
        return review.acquittals().get(0).excuse();
    }

    private static String mended(Finding finding, String text) {
        Replacement replacement = finding.mending().replacement();
        assertThat(replacement).isNotNull();
        return replacement == null ? text : replacement.in(text);
    }
}
