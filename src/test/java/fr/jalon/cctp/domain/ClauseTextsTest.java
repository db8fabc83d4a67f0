package fr.jalon.cctp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.drafting.DraftClause;
import fr.jalon.cctp.drafting.DraftOutline;
import fr.jalon.cctp.drafting.GuessReason;
import fr.jalon.cctp.drafting.Tier;
import fr.jalon.cctp.reading.Block;
import fr.jalon.cctp.reading.DraftText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClauseTextsTest {

    @Test
    void numbersFollowTheLevels() {
        int[] counts = new int[ClauseWords.DEEPEST];
        List<String> numbers = new ArrayList<>();
        for (int level : new int[] {1, 2, 2, 1, 2, 3, 1}) {
            numbers.add(Numbering.next(counts, level));
        }
        assertThat(numbers).containsExactly("1", "1.1", "1.2", "2", "2.1", "2.1.1", "3");
        assertThat(Numbering.next(new int[ClauseWords.DEEPEST], 3))
                .as("a text that begins deep")
                .isEqualTo("1.1.1");
    }

    @Test
    void paragraphsPartAndComeTogetherAgain() {
        String words = "Un.\n\n- a\n- b\n\nTrois.";

        assertThat(Paragraphs.of(words)).containsExactly("Un.", "- a\n- b", "Trois.");
        assertThat(Paragraphs.join(Paragraphs.of(words))).isEqualTo(words);
        assertThat(Paragraphs.of(" \n\n ")).isEmpty();
    }

    @Test
    void nothingOfALongClauseIsLost() {
        String sentence = "Le titulaire entretient les pelouses, les massifs et les allées du secteur. ";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(0, "Un titre ".repeat(60).strip(), false));
        for (int i = 1; i < 2000; i++) {
            blocks.add(new Block.Paragraph(i, sentence.strip() + " " + i, false));
        }
        DraftClause clause =
                new DraftClause(Tier.ARTICLE, "3.2", "Un titre ".repeat(60).strip(), blocks, true, GuessReason.HEADING);

        List<ClauseWords> words = NewClauses.of(new DraftOutline(List.of(clause), List.of()));

        assertThat(words).hasSizeGreaterThan(2).allSatisfy(one -> {
            assertThat(one.words()).hasSizeLessThanOrEqualTo(ClauseWords.LONGEST);
            assertThat(one.level()).isEqualTo(1);
        });
        String all = words.stream().map(ClauseWords::words).collect(Collectors.joining("\n\n"));
        assertThat(Paragraphs.of(all)).hasSize(2000).first().asString().startsWith("3.2 Un titre");
        assertThat(Paragraphs.of(all).get(1999)).endsWith(" 1999");
    }

    @Test
    void listsAndTablesKeepTheirShape() {
        Block.Cell cell = new Block.Cell(List.of(new Block.Line(new Block.Paragraph(0, "", false).label(), "a | b")));
        DraftClause clause = new DraftClause(
                Tier.CHAPTER,
                "1",
                "Objet",
                List.of(
                        new Block.Heading(0, 1, new Block.Paragraph(0, "", false).label(), "1 Objet"),
                        new Block.ListItem(1, 1, new Block.Paragraph(0, "", false).label(), "pelouses", false),
                        new Block.ListItem(2, 2, new Block.Paragraph(0, "", false).label(), "massifs", false),
                        new Block.Table(3, List.of(List.of(cell, cell)), 0)),
                true,
                GuessReason.HEADING);

        assertThat(NewClauses.of(new DraftOutline(List.of(clause), List.of())))
                .containsExactly(new ClauseWords(1, "1", "Objet", "- pelouses\n  - massifs\n\n| a / b | a / b |"));
    }

    @Test
    void aCorrectionThatDoesNotFitIsNone() {
        DraftOutline outline = DraftOutline.of(new DraftText(
                List.of(new Block.Paragraph(0, "Un.", false), new Block.Paragraph(1, "Deux.", false)), List.of()));

        assertThat(OutlineStep.of(OutlineStep.Operation.SPLIT, 1).apply(outline))
                .isPresent();
        assertThat(OutlineStep.of(OutlineStep.Operation.SPLIT, 0).apply(outline))
                .isEmpty();
        assertThat(OutlineStep.of(OutlineStep.Operation.DROP, 7).apply(outline)).isEmpty();
        assertThat(OutlineStep.of(OutlineStep.Operation.JOIN, 0).apply(outline)).isEmpty();
        OutlineStep named = new OutlineStep(OutlineStep.Operation.RETITLE, 0, 0, "1", "Un\ttitre\net sa suite");
        assertThat(OutlineStep.read(named.line()).title()).isEqualTo("Un titre et sa suite");
    }
}
