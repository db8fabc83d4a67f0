package fr.jalon.cctp.drafting;

import fr.jalon.cctp.reading.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a draft.
 *
 * @param number empty where it has none
 * @param title empty where it has none
 * @param blocks at least one; the first is its heading where it is {@code headed}
 * @param headed whether its first block is its heading, whose words are its number and title
 */
public record DraftClause(
        Tier tier, String number, String title, List<Block> blocks, boolean headed, GuessReason reason) {

    public DraftClause {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a clause without a block");
        }
    }

    /** By which it is named within its outline: the order of its first block. */
    public int id() {
        return blocks.get(0).order();
    }

    /** What it says under its heading. */
    public List<Block> text() {
        return headed ? blocks.subList(1, blocks.size()) : blocks;
    }

    DraftClause titled(String newNumber, String newTitle) {
        return new DraftClause(tier, newNumber.strip(), newTitle.strip(), blocks, headed, reason);
    }

    DraftClause holding(List<Block> others) {
        return new DraftClause(tier, number, title, others, headed, reason);
    }

    DraftClause followedBy(DraftClause next) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(next.blocks);
        return holding(all);
    }
}
