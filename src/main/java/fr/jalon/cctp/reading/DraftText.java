package fr.jalon.cctp.reading;

import java.util.List;

/** A draft as read: its blocks in the order of the source, and all that is no block. */
public record DraftText(List<Block> blocks, List<Notice> notices) {

    public DraftText {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /** In lines, as the carrying of passages reads it. */
    String lines() {
        return Lines.of(blocks);
    }
}
