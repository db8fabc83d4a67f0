package fr.jalon.cctp.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The fields of a Word document (references, dates, tables of contents), which may stand within one another. */
final class DocxFields {

    /** Their words are all they are. */
    private static final Set<String> NO_NEWS = Set.of("HYPERLINK", "TOC", "PAGEREF", "");

    /** Its name stands first, and is all that is asked of it. */
    private static final int LONGEST = 1000;

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final BlockCollector blocks;
    private int contents;

    DocxFields(BlockCollector blocks) {
        this.blocks = blocks;
    }

    /** @param type of a {@code fldChar} */
    void mark(String type) throws UnreadableTextException {
        switch (type) {
            case "begin" -> open.push(new StringBuilder());
            case "separate" -> {
                if (isContents()) {
                    contents++;
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    contents -= isContents() && contents > 0 ? 1 : 0;
                    tell(open.pop().toString());
                }
            }
            default -> {
                // no other is known
            }
        }
    }

    void instruction(String text) {
        if (!open.isEmpty() && open.element().length() < LONGEST) {
            open.element().append(text);
        }
    }

    void tell(String instruction) throws UnreadableTextException {
        String name = name(instruction);
        if (!NO_NEWS.contains(name)) {
            blocks.tell(NoticeKind.FIELD, name);
        }
    }

    /** Whether a table of contents is open. */
    boolean areContents() {
        return contents > 0;
    }

    private boolean isContents() {
        return !open.isEmpty() && name(open.element().toString()).equals("TOC");
    }

    private static String name(String instruction) {
        return instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
