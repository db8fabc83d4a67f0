package fr.jalon.cctp.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together the blocks of an office document from what its reader meets, and what is to be told of them. */
final class BlockCollector {

    static final String TOO_LONG = "Ce document dépasse 500 pages : un projet de CCTP en a rarement plus de 200."
            + " Découpez-le, ou retirez-en les annexes.";
    /** 500 pages of 600 words of six letters, with their blanks. */
    static final int MOST_CHARACTERS = 2_100_000;

    static final int MOST_BLOCKS = 100_000;

    private static final int LONGEST_END = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    /** What is open: a paragraph may hold a text box that holds paragraphs. */
    private final Deque<OpenParagraph> open = new ArrayDeque<>();

    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private @Nullable OpenParagraph joined;
    private int characters;
    private int paragraphs;

    void beginParagraph() throws UnreadableTextException {
        if (++paragraphs > MOST_BLOCKS) {
            throw new UnreadableTextException(TOO_LONG, null);
        }
        OpenParagraph before = joined;
        joined = null;
        open.push(before == null ? new OpenParagraph() : before);
    }

    void add(String characters, boolean bold) throws UnreadableTextException {
        OpenParagraph paragraph = open.peek();
        if (paragraph != null) {
            count(characters);
            paragraph.add(characters, bold);
        }
    }

    /** Words that are no part of the text, or that are and have a story of their own: those of a paragraph are told together. */
    void gather(NoticeKind kind, String characters) throws UnreadableTextException {
        OpenParagraph paragraph = open.peek();
        if (paragraph == null) {
            tell(kind, characters);
        } else {
            count(characters);
            paragraph.gather(kind, characters);
        }
    }

    /** Something that hangs on what is open, or on what ended last. */
    void tell(NoticeKind kind, String text) throws UnreadableTextException {
        count(text);
        OpenParagraph paragraph = open.peek();
        if (paragraph != null) {
            paragraph.told.add(Notice.of(kind, 0, text));
        } else if (!tables.isEmpty()) {
            tables.getLast().told.add(Notice.of(kind, 0, text));
        } else {
            notices.add(Notice.of(kind, Math.max(0, blocks.size() - 1), text));
        }
    }

    /** Something that belongs to the whole document. */
    void tellOfAll(NoticeKind kind, String text) throws UnreadableTextException {
        count(text);
        notices.add(Notice.of(kind, Notice.WHOLE, text));
    }

    private void count(String more) throws UnreadableTextException {
        characters += more.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableTextException(TOO_LONG, null);
        }
    }

    /** Whether the open paragraph ends as a line of a table of contents does. */
    boolean endsWithPage() {
        OpenParagraph paragraph = open.peek();
        String text = paragraph == null ? "" : paragraph.text();
        String end = text.substring(Math.max(0, text.length() - LONGEST_END));
        return end.matches("(?s).*(\\t|\\.{3,})\\s*\\d{1,4}\\s*");
    }

    /** The open paragraph has no end of its own any more: its words begin the next one. */
    void joinToNext() {
        joined = open.pop();
    }

    /** A paragraph left out, with what hangs on it. */
    void leaveOut(NoticeKind kind) throws UnreadableTextException {
        OpenParagraph paragraph = open.pop();
        if (!paragraph.text().isBlank()) {
            tell(kind, paragraph.text());
        }
        for (Notice notice : paragraph.allTold(kind == NoticeKind.TABLE_OF_CONTENTS)) {
            tell(notice.kind(), notice.text());
        }
    }

    /** @param heading its level as a heading, 0 for none; @param item its level in a list, 0 for none */
    void endParagraph(int heading, int item, ListLabel label) {
        OpenParagraph paragraph = open.pop();
        String text = paragraph.text();
        boolean empty = text.replace('\u00A0', ' ').isBlank() && !label.isWorded();
        OpenTable table = tables.peek();
        if (table != null) {
            if (!empty) {
                table.add(new Block.Line(label, text), paragraph.isBold());
            }
            tables.getLast().told.addAll(paragraph.allTold(false));
            return;
        }
        int order = empty ? Math.max(0, blocks.size() - 1) : blocks.size();
        paragraph
                .allTold(false)
                .forEach(notice -> notices.add(new Notice(notice.kind(), order, notice.text(), notice.words())));
        if (empty) {
            return;
        }
        if (heading > 0) {
            blocks.add(new Block.Heading(order, heading, label, text.strip()));
        } else if (item > 0 || !label.text().isEmpty()) {
            blocks.add(new Block.ListItem(order, Math.max(1, item), label, text, paragraph.isBold()));
        } else {
            blocks.add(new Block.Paragraph(order, text, paragraph.isBold()));
        }
    }

    void beginTable() {
        endJoined();
        tables.push(new OpenTable());
    }

    void beginRow() {
        if (tables.isEmpty()) {
            tables.push(new OpenTable()); // a row astray: it is still not lost
        }
        tables.element().beginRow();
    }

    /** The row that is open holds the heads of columns. */
    void headRow() {
        if (!tables.isEmpty()) {
            tables.element().headRow();
        }
    }

    void deleteRow() {
        if (!tables.isEmpty()) {
            tables.element().deleteRow();
        }
    }

    void endCell() {
        endJoined();
        if (!tables.isEmpty()) {
            tables.element().endCell();
        }
    }

    void endRow() {
        if (!tables.isEmpty()) {
            tables.element().endRow();
        }
    }

    void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.pop();
        OpenTable around = tables.peek();
        if (around != null) {
            around.addWithin(table);
        } else {
            int order = blocks.size();
            if (table.hasRows()) {
                blocks.add(table.block(order));
            }
            int place = table.hasRows() ? order : Math.max(0, order - 1);
            table.told.forEach(notice -> notices.add(new Notice(notice.kind(), place, notice.text(), notice.words())));
        }
    }

    /** Words that were to begin a next paragraph, where none comes. */
    private void endJoined() {
        OpenParagraph last = joined;
        if (last != null) {
            joined = null;
            open.push(last);
            endParagraph(0, 0, ListLabel.NONE);
        }
    }

    DraftText draft() {
        endJoined();
        while (!tables.isEmpty()) {
            endTable();
        }
        return new DraftText(blocks, notices);
    }
}
