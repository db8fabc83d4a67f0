package fr.jalon.cctp.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The text of an OpenDocument text, read straight from its XML. */
final class OdtText {

    /** Deletions are kept apart; tables of contents repeat the headings. */
    private static final Set<String> LEFT_OUT =
            Set.of("tracked-changes", "note", "annotation", "table-of-content", "automatic-styles", "desc", "title");

    String read(Path file) throws IOException, UnreadableTextException {
        try (ZipFile zip = new ZipFile(file.toFile());
                PartOfArchive content = PartOfArchive.of(zip, "content.xml")) {
            return text(content);
        } catch (ZipException e) {
            throw new UnreadableTextException(PartOfArchive.DAMAGED, e);
        }
    }

    private static String text(PartOfArchive content) throws UnreadableTextException {
        Lines lines = new Lines();
        Deque<Integer> levels = new ArrayDeque<>();
        while (content.next()) {
            if (content.begins()) {
                switch (content.name()) {
                    case "h", "p" -> {
                        lines.beginParagraph();
                        levels.push(content.name().equals("h") ? Math.max(1, content.number("outline-level")) : 0);
                    }
                    case "table-row" -> lines.beginRow();
                    case "s" -> lines.add(" ".repeat(Math.max(1, content.number("c"))));
                    case "tab" -> lines.add("\t");
                    case "line-break" -> lines.add("\n");
                    default -> {
                        if (LEFT_OUT.contains(content.name())) {
                            content.skip();
                        }
                    }
                }
            } else if (content.ends()) {
                switch (content.name()) {
                    case "h", "p" -> lines.endParagraph(levels.pop());
                    case "table-cell" -> lines.endCell();
                    case "table-row" -> lines.endRow();
                    case "table" -> lines.endTable();
                    default -> {
                        // what says how the text looks
                    }
                }
            } else {
                lines.add(content.text());
            }
        }
        return lines.text();
    }
}
