package fr.jalon.cctp.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks out of Markdown and plain text: paragraphs parted by empty lines; in Markdown headings, lists and tables too. */
final class PlainDraft {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-{3,})\\s*$");
    private static final Pattern ITEM = Pattern.compile("^(\\s*)([-*+•]|\\d{1,3}[.)]|[a-z][.)])\\s+(\\S.*)$");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*\\|(\\s*:?-+:?\\s*\\|)+\\s*$");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern BOLD = Pattern.compile("(?s)^(\\*\\*|__)(.+)\\1$");
    /** A line that stands for itself, though no empty line parts it from the text under it. */
    private static final Pattern TYPED =
            Pattern.compile("^\\s*(?:(?:Article|ARTICLE|Titre|TITRE|Chapitre|CHAPITRE|Section|SECTION"
                    + "|Annexe|ANNEXE)\\s+(?:\\d+|[IVXLC]+)(?:er|bis|ter)?\\b\\s*(?:[-–—:.]\\s*)?(?:\\p{Lu}.*)?"
                    + "|\\d{1,3}(?:\\.\\d{1,3})+\\.?\\s+\\p{Lu}.*)(?<![.;,])$");

    private static final int LONGEST_TITLE = 110;
    /** What goes on longer is no heading and no rule of a table. */
    private static final int LONGEST_MARK = 2000;

    private static final int INDENT = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<List<Block.Cell>> rows = new ArrayList<>();
    private int headerRows;

    private PlainDraft() {}

    static DraftText read(String text, boolean markdown) throws UnreadableTextException {
        if (text.length() > BlockCollector.MOST_CHARACTERS) {
            throw new UnreadableTextException(BlockCollector.TOO_LONG, null);
        }
        PlainDraft draft = new PlainDraft();
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean inCode = false;
        for (String line : marked.split("\\R", -1)) {
            if (draft.blocks.size() > BlockCollector.MOST_BLOCKS) {
                throw new UnreadableTextException(BlockCollector.TOO_LONG, null);
            }
            inCode ^= markdown && line.strip().startsWith("```");
            if (line.isBlank()) {
                draft.endAll();
            } else if (markdown && !inCode) {
                draft.marked(line);
            } else {
                draft.plain(line);
            }
        }
        draft.endAll();
        return new DraftText(draft.blocks, draft.notices);
    }

    private void marked(String line) {
        Matcher heading = HEADING.matcher(line.length() < LONGEST_MARK ? line : "");
        Matcher item = ITEM.matcher(line);
        if (heading.matches()) {
            endAll();
            heading(heading.group(1).length(), heading.group(2));
        } else if (open.size() == 1 && UNDERLINE.matcher(line).matches()) {
            String title = open.get(0).strip();
            open.clear();
            heading(line.strip().startsWith("=") ? 1 : 2, title);
        } else if (ROW.matcher(line).matches()) {
            endParagraph();
            row(line);
        } else if (item.matches()) {
            endAll();
            String sign = item.group(2);
            boolean numbered = sign.length() > 1;
            int level = item.group(1).replace("\t", "  ").length() / INDENT + 1;
            int order = blocks.size();
            blocks.add(new Block.ListItem(
                    order, level, new ListLabel(numbered ? sign : "•", numbered, false), words(item.group(3)), false));
        } else {
            if (!rows.isEmpty()) {
                endTable();
            }
            plain(line);
        }
    }

    private void plain(String line) {
        boolean typed = line.length() <= LONGEST_TITLE && TYPED.matcher(line).matches();
        if (typed) {
            endParagraph();
        }
        open.add(line);
        if (typed) {
            endParagraph();
        }
    }

    private void heading(int level, String title) {
        int order = blocks.size();
        blocks.add(new Block.Heading(order, level, ListLabel.NONE, words(title).replaceAll("^\\*\\*|\\*\\*$", "")));
    }

    private void row(String line) {
        if (line.length() < LONGEST_MARK && RULE.matcher(line).matches()) {
            headerRows = rows.size();
            return;
        }
        List<Block.Cell> cells = new ArrayList<>();
        String inner = line.strip();
        for (String cell : inner.substring(1, inner.length() - 1).split("(?<!\\\\)\\|", -1)) {
            String words = words(cell).strip();
            cells.add(new Block.Cell(words.isEmpty() ? List.of() : List.of(new Block.Line(ListLabel.NONE, words))));
        }
        rows.add(cells);
    }

    /** Tells of images, which are not read. */
    private String words(String text) {
        Matcher image = IMAGE.matcher(text);
        while (image.find()) {
            notices.add(Notice.of(NoticeKind.IMAGE, blocks.size(), image.group(1)));
        }
        return text;
    }

    private void endAll() {
        endParagraph();
        endTable();
    }

    private void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        String text = words(String.join("\n", open).stripTrailing());
        open.clear();
        Matcher bold = BOLD.matcher(text.strip());
        boolean isBold = bold.matches() && !bold.group(2).contains(bold.group(1));
        int order = blocks.size();
        blocks.add(new Block.Paragraph(order, isBold ? bold.group(2) : text, isBold));
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            int order = blocks.size();
            blocks.add(new Block.Table(order, rows, headerRows));
            rows.clear();
        }
        headerRows = 0;
    }
}
