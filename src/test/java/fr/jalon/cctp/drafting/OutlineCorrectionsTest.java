package fr.jalon.cctp.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.reading.Block;
import fr.jalon.cctp.reading.DraftText;
import fr.jalon.cctp.reading.ListLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is corrected, and however often: every block of the source is in exactly one clause, or was dropped. */
class OutlineCorrectionsTest {

    private static final int DRAFTS = Math.max(300, Integer.getInteger("jalon.test.plans", 2000) / 5);
    private static final int CORRECTIONS = 25;
    private static final List<String> WORDS = List.of(
            "Article 3 Objet",
            "2.1 Accès",
            "TITRE I",
            "A) Contexte",
            "1) Papier",
            "Le titulaire remet un plan.",
            "Prix",
            "",
            "Un\ndeux");

    @Test
    void noSequenceOfCorrectionsLosesOrDoublesABlock() {
        for (int seed = 0; seed < DRAFTS; seed++) {
            Random random = new Random(seed);
            List<Block> blocks = blocks(random);
            DraftOutline outline = DraftOutline.of(new DraftText(blocks, List.of()));
            assertWhole(outline, blocks, seed);
            List<Block> inOrder = new ArrayList<>();
            outline.clauses().forEach(clause -> inOrder.addAll(clause.blocks()));
            assertThat(inOrder).as("seed %d: a guess keeps the order", seed).isEqualTo(blocks);
            for (int i = 0; i < CORRECTIONS && !outline.clauses().isEmpty(); i++) {
                outline = corrected(outline, random);
                assertWhole(outline, blocks, seed);
            }
        }
    }

    private static void assertWhole(DraftOutline outline, List<Block> blocks, int seed) {
        List<Block> all = new ArrayList<>(outline.dropped());
        outline.clauses().forEach(clause -> all.addAll(clause.blocks()));
        all.sort(Comparator.comparingInt(Block::order));
        assertThat(all).as("seed %d", seed).isEqualTo(blocks);
        assertThat(outline.clauses().stream().map(DraftClause::id))
                .as("seed %d", seed)
                .doesNotHaveDuplicates();
    }

    private static DraftOutline corrected(DraftOutline outline, Random random) {
        List<DraftClause> clauses = outline.clauses();
        int at = random.nextInt(clauses.size());
        DraftClause clause = clauses.get(at);
        DraftClause other = clauses.get(random.nextInt(clauses.size()));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 ->
                clause.blocks().size() < 2
                        ? outline
                        : outline.split(clause.blocks()
                                .get(1 + random.nextInt(clause.blocks().size() - 1))
                                .order());
            case 3, 4 -> at == 0 ? outline : outline.joinWithPrevious(clause.id());
            case 5 -> outline.moveBefore(clause.id(), other.id());
            case 6 -> outline.retitle(clause.id(), "1", "Titre");
            default -> random.nextInt(4) == 0 ? outline.drop(clause.id()) : outline;
        };
    }

    private static List<Block> blocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(30) + 1; i > 0; i--) {
            int order = blocks.size();
            String words = WORDS.get(random.nextInt(WORDS.size()));
            ListLabel label =
                    random.nextBoolean() ? new ListLabel("", false, false) : new ListLabel("1.2", true, false);
            blocks.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Block.Heading(order, random.nextInt(4) + 1, label, words);
                        case 1 -> new Block.ListItem(order, 1, label, words, random.nextBoolean());
                        case 2 -> new Block.Table(order, List.of(), 0);
                        default -> new Block.Paragraph(order, words, random.nextBoolean());
                    });
        }
        return blocks;
    }
}
