package fr.jalon.cctp.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The text of an OpenDocument text, read straight from its XML. */
final class OdtText {

    private static final Set<String> CONTENTS = Set.of(
            "table-of-content",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "alphabetical-index",
            "bibliography");
    private static final Set<String> FIELDS = Set.of(
            "bookmark-ref",
            "reference-ref",
            "note-ref",
            "sequence",
            "sequence-ref",
            "date",
            "time",
            "page-number",
            "page-count",
            "user-field-get",
            "variable-get",
            "variable-set",
            "expression",
            "conditional-text",
            "placeholder",
            "text-input",
            "database-display",
            "author-name",
            "file-name");

    /** @param label already counted */
    private record Open(int heading, int item, ListLabel label) {}

    private final BlockCollector blocks = new BlockCollector();
    private final OdtStyles styles = new OdtStyles();
    private final OdtLists lists = new OdtLists(styles);
    private final OdtFrames frames = new OdtFrames(blocks);
    private final OdtSpans spans = new OdtSpans(styles);
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private final Set<String> insertions = new HashSet<>();
    private Map<String, String> deletions = new HashMap<>();
    private String writtenNumber = "";
    private boolean inHeaderRows;

    DraftText read(Path file) throws IOException, UnreadableTextException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, NoticeKind> margins = new LinkedHashMap<>();
            if (zip.getEntry("styles.xml") != null) {
                try (PartOfArchive part = PartOfArchive.of(zip, "styles.xml")) {
                    styles.read(part, "master-styles");
                }
                try (PartOfArchive part = PartOfArchive.of(zip, "styles.xml")) {
                    readMargins(part, margins);
                }
            }
            try (PartOfArchive content = PartOfArchive.of(zip, "content.xml")) {
                read(content);
            }
            for (Map.Entry<String, NoticeKind> margin : margins.entrySet()) {
                blocks.tellOfAll(margin.getValue(), margin.getKey());
            }
            if (styles.areOwn()) {
                blocks.tellOfAll(NoticeKind.OWN_STYLES, "");
            }
            return blocks.draft();
        } catch (ZipException e) {
            throw new UnreadableTextException(PartOfArchive.DAMAGED, e);
        }
    }

    private static void readMargins(PartOfArchive part, Map<String, NoticeKind> margins)
            throws UnreadableTextException {
        while (part.next()) {
            if (part.begins() && part.name().matches("(header|footer)(-left|-first)?")) {
                NoticeKind kind = part.name().startsWith("header") ? NoticeKind.HEADER : NoticeKind.FOOTER;
                String words = OdtWords.upToEndOf(part);
                if (!words.isEmpty()) {
                    margins.put(words, kind);
                }
            }
        }
    }

    private void read(PartOfArchive content) throws UnreadableTextException {
        while (content.next()) {
            if (content.begins()) {
                begin(content);
            } else if (content.ends()) {
                end(content.name());
            } else {
                add(content.text());
            }
        }
    }

    private void add(String characters) throws UnreadableTextException {
        blocks.add(characters, spans.isBold());
        if (!insertions.isEmpty()) {
            blocks.gather(NoticeKind.INSERTION, characters);
        }
        if (spans.isHidden()) {
            blocks.gather(NoticeKind.HIDDEN_TEXT, characters);
        }
    }

    private void begin(PartOfArchive at) throws UnreadableTextException {
        String name = at.name();
        switch (name) {
            case "automatic-styles" -> styles.read(at, name);
            case "tracked-changes" -> deletions = OdtWords.deletions(at);
            case "h", "p" -> beginParagraph(at);
            case "number" -> writtenNumber = OdtWords.upToEndOf(at);
            case "span" -> spans.push("text", at.attribute("style-name"));
            case "list" -> lists.beginList(at);
            case "list-item", "list-header" -> lists.beginItem(at);
            case "table" -> {
                lists.shelve();
                blocks.beginTable();
            }
            case "table-header-rows" -> inHeaderRows = true;
            case "table-row" -> {
                blocks.beginRow();
                if (inHeaderRows) {
                    blocks.headRow();
                }
            }
            case "s" -> add(" ".repeat(Math.max(1, at.number("c"))));
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            case "note" -> {
                boolean end = "endnote".equals(at.attribute("note-class"));
                blocks.tell(end ? NoticeKind.ENDNOTE : NoticeKind.FOOTNOTE, OdtWords.upToEndOf(at));
            }
            case "annotation" -> blocks.tell(NoticeKind.COMMENT, OdtWords.upToEndOf(at));
            case "change" -> {
                String deleted = deletions.get(String.valueOf(at.attribute("change-id")));
                if (deleted != null) {
                    blocks.gather(NoticeKind.DELETION, deleted);
                }
            }
            case "change-start" -> insertions.add(String.valueOf(at.attribute("change-id")));
            case "change-end" -> insertions.remove(String.valueOf(at.attribute("change-id")));
            case "text-box" -> {
                lists.shelve();
                frames.begin(at);
            }
            default -> {
                if (CONTENTS.contains(name)) {
                    blocks.tell(NoticeKind.TABLE_OF_CONTENTS, OdtWords.upToEndOf(at));
                } else if (FIELDS.contains(name)) {
                    blocks.tell(NoticeKind.FIELD, name);
                } else {
                    frames.begin(at);
                }
            }
        }
    }

    private void beginParagraph(PartOfArchive at) throws UnreadableTextException {
        String style = at.attribute("style-name");
        boolean heading = at.name().equals("h");
        ListLabel label = heading ? lists.countedHeading(style, at) : lists.countedLabel(style);
        blocks.beginParagraph();
        spans.push("paragraph", style);
        if (label.text().isEmpty() && !writtenNumber.isEmpty()) {
            label = new ListLabel(writtenNumber, true, false);
        }
        writtenNumber = "";
        paragraphs.push(new Open(heading ? Math.max(1, at.number("outline-level")) : 0, lists.level(), label));
    }

    private void end(String name) throws UnreadableTextException {
        switch (name) {
            case "h", "p" -> {
                Open paragraph = paragraphs.pop();
                ListLabel label = paragraph.label;
                if (label.text().isEmpty() && !writtenNumber.isEmpty()) {
                    label = new ListLabel(writtenNumber, true, false); // it stood in the paragraph
                }
                writtenNumber = "";
                spans.pop();
                blocks.endParagraph(paragraph.heading, paragraph.item, label);
            }
            case "span" -> spans.pop();
            case "list" -> lists.endList();
            case "table-header-rows" -> inHeaderRows = false;
            case "table-cell" -> blocks.endCell();
            case "table-row" -> blocks.endRow();
            case "table" -> {
                blocks.endTable();
                lists.unshelve();
            }
            case "text-box" -> lists.unshelve();
            case "frame" -> frames.end();
            default -> {
                // what says how the text looks
            }
        }
    }
}
