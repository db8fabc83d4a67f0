package fr.jalon.cctp.drafting;

import fr.jalon.cctp.reading.Block;
import fr.jalon.cctp.reading.DraftText;
import fr.jalon.cctp.reading.NoticeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clauses of a draft in their order, and what was dropped. It never changes: each correction gives another outline, in which
 * every block of the source still is in one clause or among the dropped.
 */
public record DraftOutline(List<DraftClause> clauses, List<Block> dropped) {

    public DraftOutline {
        clauses = List.copyOf(clauses);
        dropped = List.copyOf(dropped);
    }

    /** Guessed from headings, numbers and looks; of a document that Jalon has written, read off its headings alone. */
    public static DraftOutline of(DraftText draft) {
        if (draft.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.OWN_STYLES)) {
            return OwnOutline.of(draft.blocks());
        }
        return new DraftOutline(OutlineGuess.of(draft.blocks()), List.of());
    }

    /**
     * The clause that holds a block is cut before it; the new clause reads its number and title off the block where it looks like a
     * heading.
     *
     * @param block the order of a block that is not the first of its clause
     */
    public DraftOutline split(int block) {
        for (int i = 0; i < clauses.size(); i++) {
            DraftClause clause = clauses.get(i);
            for (int at = 0; at < clause.blocks().size(); at++) {
                if (clause.blocks().get(at).order() == block) {
                    if (at == 0) {
                        throw new IllegalArgumentException("a clause begins with block " + block + " already");
                    }
                    List<DraftClause> after = new ArrayList<>(clauses);
                    after.set(i, clause.holding(clause.blocks().subList(0, at)));
                    after.add(i + 1, cut(clause, at));
                    return new DraftOutline(after, dropped);
                }
            }
        }
        throw new IllegalArgumentException("no clause holds block " + block);
    }

    private static DraftClause cut(DraftClause clause, int at) {
        List<Block> rest = clause.blocks().subList(at, clause.blocks().size());
        Optional<Opening> opening = Opening.of(rest.get(0));
        Tier tier = clause.tier() == Tier.CHAPTER ? Tier.ARTICLE : clause.tier();
        return new DraftClause(
                tier,
                opening.map(Opening::number).orElse(""),
                opening.map(Opening::title).orElse(""),
                rest,
                opening.map(Opening::headed).orElse(false),
                GuessReason.BY_HAND);
    }

    /** The blocks of a clause, heading included, go to the end of the clause before it. */
    public DraftOutline joinWithPrevious(int clause) {
        int at = index(clause);
        if (at == 0) {
            throw new IllegalArgumentException("no clause before " + clause);
        }
        List<DraftClause> after = new ArrayList<>(clauses);
        DraftClause joined = after.remove(at);
        after.set(at - 1, after.get(at - 1).followedBy(joined));
        return new DraftOutline(after, dropped);
    }

    /** A clause goes before another, alone: those under it stay. */
    public DraftOutline moveBefore(int clause, int other) {
        DraftClause moved = clauses.get(index(clause));
        index(other);
        if (clause == other) {
            return this;
        }
        List<DraftClause> after = new ArrayList<>(clauses);
        after.remove(moved);
        DraftOutline without = new DraftOutline(after, dropped);
        after.add(without.index(other), moved);
        return new DraftOutline(after, dropped);
    }

    /** @param number empty for none; @param title empty for none */
    public DraftOutline retitle(int clause, String number, String title) {
        int at = index(clause);
        List<DraftClause> after = new ArrayList<>(clauses);
        after.set(at, after.get(at).titled(number, title));
        return new DraftOutline(after, dropped);
    }

    /** A clause is left out of the draft; its blocks are kept apart. */
    public DraftOutline drop(int clause) {
        int at = index(clause);
        List<DraftClause> after = new ArrayList<>(clauses);
        List<Block> out = new ArrayList<>(dropped);
        out.addAll(after.remove(at).blocks());
        return new DraftOutline(after, out);
    }

    /** @throws IllegalArgumentException when there is no clause of that id */
    private int index(int clause) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).id() == clause) {
                return i;
            }
        }
        throw new IllegalArgumentException("no clause " + clause);
    }
}
