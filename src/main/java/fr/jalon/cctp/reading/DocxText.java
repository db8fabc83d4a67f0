package fr.jalon.cctp.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The text of a Word document, read straight from its XML. */
final class DocxText {

    /** Deleted, moved from here, or there twice for old programs. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "tabs", "pPrChange", "sectPr");

    private final Map<String, Integer> levelOfStyle = new HashMap<>();

    String read(Path file) throws IOException, UnreadableTextException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/styles.xml") != null) {
                try (PartOfArchive styles = PartOfArchive.of(zip, "word/styles.xml")) {
                    readStyles(styles);
                }
            }
            try (PartOfArchive document = PartOfArchive.of(zip, "word/document.xml")) {
                return text(document);
            }
        } catch (ZipException e) {
            throw new UnreadableTextException(PartOfArchive.DAMAGED, e);
        }
    }

    private void readStyles(PartOfArchive styles) throws UnreadableTextException {
        String style = "";
        while (styles.next()) {
            if (!styles.begins()) {
                continue;
            }
            if (styles.name().equals("style")) {
                String id = styles.attribute("styleId");
                style = id == null || !"paragraph".equals(styles.attribute("type")) ? "" : id;
            } else if (styles.name().equals("outlineLvl") && !style.isEmpty()) {
                levelOfStyle.put(style, level(styles));
            } else if (styles.name().equals("name") && !style.isEmpty()) {
                String name = String.valueOf(styles.attribute("val"));
                if (name.matches("(?i)heading [1-9]")) {
                    levelOfStyle.put(style, name.charAt(name.length() - 1) - '0');
                }
            }
        }
    }

    /** Word counts from 0, and 9 is body text. */
    private static int level(PartOfArchive at) {
        int level = at.number("val");
        return level < 9 ? level + 1 : 0;
    }

    private String text(PartOfArchive document) throws UnreadableTextException {
        Lines lines = new Lines();
        int level = 0;
        boolean inText = false;
        while (document.next()) {
            if (document.begins()) {
                String name = document.name();
                if (LEFT_OUT.contains(name)) {
                    document.skip();
                    continue;
                }
                inText = name.equals("t");
                switch (name) {
                    case "p" -> {
                        lines.beginParagraph();
                        level = 0;
                    }
                    case "pStyle" ->
                        level = levelOfStyle.getOrDefault(String.valueOf(document.attribute("val")), level);
                    case "outlineLvl" -> level = level(document);
                    case "tr" -> lines.beginRow();
                    case "tab" -> lines.add("\t");
                    case "br", "cr" -> lines.add("\n");
                    case "noBreakHyphen" -> lines.add("‑");
                    case "softHyphen" -> lines.add("\u00AD");
                    default -> {
                        // what says how the text looks
                    }
                }
            } else if (document.ends()) {
                inText = false;
                switch (document.name()) {
                    case "p" -> {
                        lines.endParagraph(level);
                        level = 0;
                    }
                    case "tc" -> lines.endCell();
                    case "tr" -> lines.endRow();
                    case "tbl" -> lines.endTable();
                    default -> {
                        // likewise
                    }
                }
            } else if (inText) {
                lines.add(document.text());
            }
        }
        return lines.text();
    }
}
