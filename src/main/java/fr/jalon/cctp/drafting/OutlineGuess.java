package fr.jalon.cctp.drafting;

import fr.jalon.cctp.reading.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts a draft where its blocks look like the beginning of a clause. */
final class OutlineGuess {

    private OutlineGuess() {}

    static List<DraftClause> of(List<Block> blocks) {
        List<@Nullable Opening> openings = new ArrayList<>();
        for (Block block : blocks) {
            openings.add(Opening.of(block).orElse(null));
        }
        List<@Nullable Opening> kept = new ArrayList<>(openings);
        for (int i = 0; i < blocks.size(); i++) {
            Opening opening = openings.get(i);
            boolean bare = opening != null && opening.reason() == GuessReason.SHORT_BOLD && !opensText(blocks, i);
            if (bare || (opening != null && opening.listed() && isEnumerated(blocks, openings, opening, i))) {
                kept.set(i, null);
            }
        }
        return cut(blocks, kept);
    }

    /** Nothing under it, or again a line in bold: a cover page, a signature. */
    private static boolean opensText(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && !(blocks.get(at + 1).bold());
    }

    /** An item whose neighbour is one too, or that has no text: an enumeration has more than one, and headings have a text. */
    private static boolean isEnumerated(List<Block> blocks, List<@Nullable Opening> openings, Opening own, int at) {
        Opening next = at + 1 < blocks.size() ? openings.get(at + 1) : null;
        Opening before = at > 0 ? openings.get(at - 1) : null;
        boolean bare = at + 1 >= blocks.size() || (next != null && next.depth() <= own.depth());
        boolean follows = before != null && before.listed() && before.depth() == own.depth();
        return bare || follows || areOneList(blocks, at, at + 1) || (at > 0 && areOneList(blocks, at, at - 1));
    }

    private static boolean areOneList(List<Block> blocks, int at, int other) {
        return blocks.get(at) instanceof Block.ListItem own
                && blocks.get(other) instanceof Block.ListItem neighbour
                && neighbour.label().numbered()
                && neighbour.level() == own.level();
    }

    private static List<DraftClause> cut(List<Block> blocks, List<@Nullable Opening> openings) {
        TreeSet<Integer> depths = new TreeSet<>();
        for (Opening opening : openings) {
            if (opening != null) {
                depths.add(opening.depth());
            }
        }
        List<DraftClause> clauses = new ArrayList<>();
        Opening open = null;
        int from = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            Opening next = i < blocks.size() ? openings.get(i) : null;
            if (i == blocks.size() || next != null) {
                if (i > from) {
                    clauses.add(clause(open, blocks.subList(from, i), depths));
                }
                open = next;
                from = i;
            }
        }
        return clauses;
    }

    private static DraftClause clause(@Nullable Opening opening, List<Block> blocks, TreeSet<Integer> depths) {
        if (opening == null) {
            return new DraftClause(Tier.CLAUSE, "", "", blocks, false, GuessReason.OPENING);
        }
        // A draft of one depth has articles alone; one of two has chapters over them.
        int rank = depths.headSet(opening.depth()).size() + (depths.size() == 1 ? 1 : 0);
        Tier tier = rank == 0 ? Tier.CHAPTER : rank == 1 ? Tier.ARTICLE : Tier.CLAUSE;
        return new DraftClause(tier, opening.number(), opening.title(), blocks, opening.headed(), opening.reason());
    }
}
