package fr.jalon.cctp.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The text of a Word document, read straight from its XML. */
final class DocxText {

    private static final String DOCUMENT = "word/document.xml";
    private static final String CONTENTS = "Table of Contents";

    private final BlockCollector blocks = new BlockCollector();
    private final DocxFields fields = new DocxFields(blocks);
    private final DocxStyles styles = new DocxStyles();
    private final DocxNumbering numbering = new DocxNumbering(styles);
    private final DocxObjects objects = new DocxObjects(blocks);
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    /** Whether each open control around the text is a table of contents. */
    private final Deque<Boolean> controls = new ArrayDeque<>();

    private Map<String, String> footnotes = new HashMap<>();
    private Map<String, String> endnotes = new HashMap<>();
    private Map<String, String> comments = new HashMap<>();
    private int insertions;
    private boolean inRowProperties;
    private boolean inText;
    private boolean inInstruction;

    DraftText read(Path file) throws IOException, UnreadableTextException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            DocxAside aside = new DocxAside(zip);
            if (zip.getEntry("word/styles.xml") != null) {
                try (PartOfArchive part = PartOfArchive.of(zip, "word/styles.xml")) {
                    styles.read(part);
                }
            }
            if (zip.getEntry("word/numbering.xml") != null) {
                try (PartOfArchive part = PartOfArchive.of(zip, "word/numbering.xml")) {
                    numbering.read(part);
                }
            }
            footnotes = aside.byId("word/footnotes.xml", "footnote");
            endnotes = aside.byId("word/endnotes.xml", "endnote");
            comments = aside.byId("word/comments.xml", "comment");
            try (PartOfArchive document = PartOfArchive.of(zip, DOCUMENT)) {
                read(document);
            }
            aside.tellOfMargins(blocks);
            if (styles.areOwn()) {
                blocks.tellOfAll(NoticeKind.OWN_STYLES, "");
            }
            return blocks.draft();
        } catch (ZipException e) {
            throw new UnreadableTextException(PartOfArchive.DAMAGED, e);
        }
    }

    /** What is deleted, what was otherwise before a revision, and what is there twice for old programs. */
    static boolean isLeftOut(String element) {
        return switch (element) {
            case "del", "moveFrom", "Fallback", "tabs", "sectPr" -> true;
            default -> element.endsWith("PrChange");
        };
    }

    private void read(PartOfArchive document) throws UnreadableTextException {
        while (document.next()) {
            if (document.begins()) {
                begin(document);
            } else if (document.ends()) {
                end(document.name());
            } else if (inText) {
                add(document.text());
            } else if (inInstruction) {
                fields.instruction(document.text());
            }
        }
    }

    private void begin(PartOfArchive at) throws UnreadableTextException {
        String name = at.name();
        DocxParagraph paragraph = paragraphs.peek();
        if (paragraph != null && paragraph.isInProperties()) {
            paragraph.property(at);
        } else if (inRowProperties) {
            rowProperty(name, at);
        }
        if (isLeftOut(name)) {
            leaveOut(at);
            return;
        }
        inText = name.equals("t");
        inInstruction = name.equals("instrText");
        switch (name) {
            case "p" -> {
                blocks.beginParagraph();
                paragraphs.push(new DocxParagraph(styles, numbering));
            }
            case "ins" -> insertions++;
            case "tbl" -> blocks.beginTable();
            case "tr" -> blocks.beginRow();
            case "trPr" -> inRowProperties = true;
            case "sdt" -> controls.push(false);
            case "docPartGallery" -> {
                if (CONTENTS.equals(at.attribute("val")) && !controls.isEmpty()) {
                    controls.pop();
                    controls.push(true);
                }
            }
            case "fldChar" -> fields.mark(String.valueOf(at.attribute("fldCharType")));
            case "fldSimple" -> fields.tell(String.valueOf(at.attribute("instr")));
            case "footnoteReference" -> tellById(NoticeKind.FOOTNOTE, footnotes, at);
            case "endnoteReference" -> tellById(NoticeKind.ENDNOTE, endnotes, at);
            case "commentReference" -> tellById(NoticeKind.COMMENT, comments, at);
            default -> {
                if (paragraph != null && !paragraph.isInProperties()) {
                    inParagraph(at, paragraph);
                }
                objects.begin(at);
            }
        }
    }

    private void inParagraph(PartOfArchive at, DocxParagraph paragraph) throws UnreadableTextException {
        switch (at.name()) {
            case "pPr" -> paragraph.properties(true);
            case "r" -> paragraph.beginRun();
            case "tab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("‑");
            case "softHyphen" -> add("\u00AD");
            case "sym" -> add(Symbols.of(String.valueOf(at.attribute("char"))));
            default -> paragraph.runProperty(at);
        }
    }

    private void rowProperty(String name, PartOfArchive at) {
        if (name.equals("tblHeader") && at.isOn()) {
            blocks.headRow();
        } else if (name.equals("del")) {
            blocks.deleteRow();
        }
    }

    private void tellById(NoticeKind kind, Map<String, String> notes, PartOfArchive at) throws UnreadableTextException {
        blocks.tell(kind, notes.getOrDefault(String.valueOf(at.attribute("id")), ""));
    }

    private void add(String characters) throws UnreadableTextException {
        DocxParagraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        blocks.add(characters, paragraph.isBold());
        if (insertions > 0) {
            blocks.gather(NoticeKind.INSERTION, characters);
        }
        if (paragraph.isHidden()) {
            blocks.gather(NoticeKind.HIDDEN_TEXT, characters);
        }
    }

    /** Goes to the end of what is left out, and tells what revisions take away. */
    private void leaveOut(PartOfArchive at) throws UnreadableTextException {
        NoticeKind kind = at.name().equals("moveFrom") ? NoticeKind.MOVE : NoticeKind.DELETION;
        boolean told = at.name().equals("del") || at.name().equals("moveFrom");
        StringBuilder words = new StringBuilder();
        boolean within = false;
        for (int depth = 1; depth > 0 && at.next(); ) {
            if (at.begins()) {
                depth++;
                within = at.name().equals("delText") || at.name().equals("t");
            } else if (at.ends()) {
                depth--;
                within = false;
                words.append(at.name().equals("p") ? " " : "");
            } else if (within && told) {
                words.append(at.text());
            }
        }
        if (!words.isEmpty()) {
            blocks.gather(kind, words.toString());
        }
    }

    private void end(String name) throws UnreadableTextException {
        inText = false;
        inInstruction = false;
        objects.end(name);
        switch (name) {
            case "p" -> endParagraph(paragraphs.pop());
            case "pPr" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().properties(false);
                }
            }
            case "ins" -> insertions--;
            case "trPr" -> inRowProperties = false;
            case "sdt" -> controls.pop();
            case "tc" -> blocks.endCell();
            case "tr" -> blocks.endRow();
            case "tbl" -> blocks.endTable();
            default -> {
                // what says how the text looks
            }
        }
    }

    private void endParagraph(DocxParagraph paragraph) throws UnreadableTextException {
        boolean plain = paragraph.heading() == 0 && paragraph.listLevel() == 0;
        boolean styled = paragraph.isOfContents();
        boolean contents = controls.contains(true)
                || (fields.areContents() && (styled || plain))
                || (styled && blocks.endsWithPage()); // the style alone may be a heading's
        if (contents) {
            blocks.leaveOut(NoticeKind.TABLE_OF_CONTENTS);
        } else if (paragraph.isMarkDeleted()) {
            blocks.joinToNext();
        } else {
            blocks.endParagraph(paragraph.heading(), paragraph.listLevel(), paragraph.countedLabel());
        }
    }
}
