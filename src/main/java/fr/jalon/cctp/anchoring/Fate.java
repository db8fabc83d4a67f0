package fr.jalon.cctp.anchoring;

/** What became of a passage. */
public enum Fate {
    /** Same words, same clause. */
    KEPT,
    /** Same words in another clause, or in a clause that has another number. */
    MOVED,
    /** Other words, same clause. */
    REWORDED,
    /** Other words, in another clause or under another number. */
    MOVED_AND_REWORDED,
    /** Gone, or not to be told from a look-alike: a person decides. */
    ORPHAN;

    static Fate of(boolean moved, boolean reworded) {
        if (moved) {
            return reworded ? MOVED_AND_REWORDED : MOVED;
        }
        return reworded ? REWORDED : KEPT;
    }
}
