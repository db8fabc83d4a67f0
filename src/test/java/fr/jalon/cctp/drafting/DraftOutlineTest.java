package fr.jalon.cctp.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.cctp.reading.Block;
import fr.jalon.cctp.reading.DraftText;
import fr.jalon.cctp.reading.ListLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftOutlineTest {

    private final List<Block> blocks = new ArrayList<>();

    @Test
    void headingsOfThreeLevelsAreChaptersArticlesAndClauses() {
        text("Page de garde");
        heading(1, "", "Chapitre I – Dispositions");
        heading(2, "", "Article 6bis : Délais");
        heading(3, "2.1", "Retard");
        text("Dix jours.");

        assertThat(shown())
                .containsExactly(
                        "OPENING CLAUSE []  (1)",
                        "HEADING CHAPTER [] Chapitre I – Dispositions (1)",
                        "HEADING ARTICLE [6bis] Délais (1)",
                        "HEADING CLAUSE [2.1] Retard (2)");
    }

    @Test
    void headingsOfOneLevelAreArticles() {
        heading(1, "", "Objet");
        text("Un.");
        heading(1, "", "Prix");

        assertThat(shown()).containsExactly("HEADING ARTICLE [] Objet (2)", "HEADING ARTICLE [] Prix (1)");
    }

    @Test
    void aHeadingStandsAsDeepAsItsNumberSays() {
        heading(1, "5.", "Prestations");
        heading(1, "5.1.", "Cadrage");
        text("Un.");

        assertThat(shown()).containsExactly("HEADING CHAPTER [5] Prestations (1)", "HEADING ARTICLE [5.1] Cadrage (2)");
    }

    @Test
    void typedDivisionsArticlesAndNumbersAreFound() {
        text("TITRE II – EXÉCUTION");
        text("Article 3 Délais");
        text("3.1. Délai global");
        text("Le délai est de dix jours.");
        text("Article 4");
        text(
                "Article 5 Le titulaire remet un plan, puis le met en œuvre avec l’accord de l’acheteur, et en rend compte chaque mois.");

        assertThat(shown())
                .containsExactly(
                        "TYPED_DIVISION CHAPTER [] TITRE II – EXÉCUTION (1)",
                        "TYPED_ARTICLE ARTICLE [3] Délais (1)",
                        "TYPED_NUMBER CLAUSE [3.1] Délai global (2)",
                        "TYPED_ARTICLE ARTICLE [4]  (1)",
                        "TYPED_ARTICLE ARTICLE [5]  (1)");
        assertThat(outline().clauses().get(4).text())
                .as("a sentence is text, and no heading")
                .hasSize(1);
        assertThat(outline().clauses().get(3).text()).isEmpty();
    }

    @Test
    void typedSignsAreHeadingsOverATextAndItemsAmongTheirLike() {
        text("A) Contexte");
        text("Une ville.");
        text("B) Besoin");
        text("Du papier :");
        text("1) Blanc");
        text("2) Recyclé");
        text("3) Couleur");
        text("La fin.");

        assertThat(shown()).containsExactly("TYPED_SIGN ARTICLE [A] Contexte (2)", "TYPED_SIGN ARTICLE [B] Besoin (6)");
    }

    @Test
    void automaticNumbersOverATextAreHeadingsAndThoseOfAListAreNot() {
        item(1, "1.", "Objet", false);
        text("Un.");
        item(1, "2.", "Prix", false);
        item(2, "2.1", "Avance", false);
        text("Cinq pour cent.");
        item(1, "a)", "Papier", false);
        item(1, "b)", "Encre", false);
        text("Fin.");
        item(1, "Article 9", "", false);

        assertThat(shown())
                .containsExactly(
                        "AUTOMATIC_NUMBER ARTICLE [1] Objet (2)",
                        "AUTOMATIC_NUMBER ARTICLE [2] Prix (1)",
                        "AUTOMATIC_NUMBER CLAUSE [2.1] Avance (5)",
                        "AUTOMATIC_NUMBER CHAPTER [9]  (1)");
    }

    @Test
    void romanNumbersStandOverLettersAndLettersOverDigits() {
        item(1, "I.", "Projet", false);
        text("Un.");
        item(1, "A.", "Lieu", false);
        text("Deux.");
        item(1, "1.", "Accès", false);
        text("Trois.");

        assertThat(outline().clauses())
                .extracting(DraftClause::tier)
                .containsExactly(Tier.CHAPTER, Tier.ARTICLE, Tier.CLAUSE);
    }

    @Test
    void aSignBeforeALineThatOpensAnEnumerationIsNoHeading() {
        text("Annexe I :");
        text("II. - Les dispositions s’appliquent aux marchés :");
        text("de fournitures.");

        assertThat(shown()).containsExactly("TYPED_DIVISION ARTICLE [] Annexe I (3)");
    }

    @Test
    void aNumberedLineInBoldIsAHeadingEvenAmongItsLike() {
        item(1, "1.", "Objet", true);
        item(1, "2.", "Prix", true);
        text("Un.");

        assertThat(shown())
                .containsExactly("AUTOMATIC_NUMBER ARTICLE [1] Objet (1)", "AUTOMATIC_NUMBER ARTICLE [2] Prix (2)");
    }

    @Test
    void aShortLineInBoldOverATextIsAHeading() {
        bold("Ville de Lyon");
        bold("Objet :");
        text("Un.");
        bold("Une phrase en gras n’en est pas un.");
        bold("Signature");

        assertThat(shown()).containsExactly("OPENING CLAUSE []  (1)", "SHORT_BOLD ARTICLE [] Objet (4)");
    }

    @Test
    void bulletsTablesAndParagraphsOfSeveralLinesOpenNothing() {
        blocks.add(new Block.ListItem(0, 1, new ListLabel("•", false, false), "Objet", false));
        blocks.add(new Block.Table(1, List.of(List.of()), 0));
        text("Article 3\nsuite");

        assertThat(shown()).containsExactly("OPENING CLAUSE []  (3)");
    }

    @Test
    void aClauseIsSplitAndReadsItsHeadingOffTheBlock() {
        heading(1, "", "Objet");
        text("Un.");
        text("Article 7 Accès");
        text("Deux.");
        DraftOutline joined = outline().joinWithPrevious(2);

        DraftOutline split = joined.split(2);

        assertThat(joined.clauses()).hasSize(1);
        assertThat(split.clauses().get(1))
                .extracting(DraftClause::number, DraftClause::title, DraftClause::reason, DraftClause::headed)
                .containsExactly("7", "Accès", GuessReason.BY_HAND, true);
        assertThat(split.split(1).clauses().get(1).title()).isEmpty();
        assertThatThrownBy(() -> split.split(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split.split(99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClauseIsMovedRetitledAndDropped() {
        heading(1, "", "Un");
        heading(1, "", "Deux");
        heading(1, "", "Trois");
        DraftOutline outline = outline();

        assertThat(titles(outline.moveBefore(2, 0))).containsExactly("Trois", "Un", "Deux");
        assertThat(titles(outline.moveBefore(0, 2))).containsExactly("Deux", "Un", "Trois");
        assertThat(titles(outline.moveBefore(1, 1))).containsExactly("Un", "Deux", "Trois");
        assertThat(titles(outline.retitle(1, " 4 ", " Deuxième "))).containsExactly("Un", "Deuxième", "Trois");
        assertThat(outline.retitle(1, " 4 ", "x").clauses().get(1).number()).isEqualTo("4");
        assertThat(titles(outline.drop(1))).containsExactly("Un", "Trois");
        assertThat(outline.drop(1).dropped()).containsExactly(blocks.get(1));
        assertThat(titles(outline)).as("an outline never changes").containsExactly("Un", "Deux", "Trois");
        assertThatThrownBy(() -> outline.joinWithPrevious(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outline.drop(9)).isInstanceOf(IllegalArgumentException.class);
    }

    private DraftOutline outline() {
        return DraftOutline.of(new DraftText(blocks, List.of()));
    }

    private List<String> shown() {
        return outline().clauses().stream()
                .map(clause -> clause.reason() + " " + clause.tier() + " [" + clause.number() + "] " + clause.title()
                        + " (" + clause.blocks().size() + ")")
                .toList();
    }

    private static List<String> titles(DraftOutline outline) {
        return outline.clauses().stream().map(DraftClause::title).toList();
    }

    private void heading(int level, String label, String words) {
        blocks.add(new Block.Heading(blocks.size(), level, new ListLabel(label, !label.isEmpty(), false), words));
    }

    private void text(String words) {
        blocks.add(new Block.Paragraph(blocks.size(), words, false));
    }

    private void bold(String words) {
        blocks.add(new Block.Paragraph(blocks.size(), words, true));
    }

    private void item(int level, String label, String words, boolean bold) {
        blocks.add(new Block.ListItem(blocks.size(), level, new ListLabel(label, true, false), words, bold));
    }
}
