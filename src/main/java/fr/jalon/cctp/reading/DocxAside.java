package fr.jalon.cctp.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a Word document keeps beside its text: notes and comments by their id, headers and footers. */
final class DocxAside {

    private static final Pattern HEADER = Pattern.compile("word/header\\d*\\.xml");
    private static final Pattern FOOTER = Pattern.compile("word/footer\\d*\\.xml");
    /** One for each kind of page of each section, and more than anybody draws. */
    private static final int MOST_PARTS = 300;

    private final ZipFile zip;
    private int characters;

    DocxAside(ZipFile zip) {
        this.zip = zip;
    }

    /** The words of each note by its id; none where the document has no such part. */
    Map<String, String> byId(String name, String element) throws IOException, UnreadableTextException {
        Map<String, String> found = new HashMap<>();
        if (zip.getEntry(name) == null) {
            return found;
        }
        try (PartOfArchive part = PartOfArchive.of(zip, name)) {
            while (part.next()) {
                if (part.begins() && part.name().equals(element)) {
                    String id = String.valueOf(part.attribute("id"));
                    found.put(id, words(part, element));
                }
            }
        }
        return found;
    }

    /** Tells of headers and footers, those with the same words once. */
    void tellOfMargins(BlockCollector blocks) throws IOException, UnreadableTextException {
        Set<String> headers = new LinkedHashSet<>();
        Set<String> footers = new LinkedHashSet<>();
        int parts = 0;
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            boolean header = HEADER.matcher(entry.getName()).matches();
            if ((header || FOOTER.matcher(entry.getName()).matches()) && ++parts <= MOST_PARTS) {
                try (PartOfArchive part = PartOfArchive.of(zip, entry.getName())) {
                    (header ? headers : footers).add(words(part, ""));
                }
            }
        }
        for (String words : headers) {
            if (!words.isBlank()) {
                blocks.tellOfAll(NoticeKind.HEADER, words);
            }
        }
        for (String words : footers) {
            if (!words.isBlank()) {
                blocks.tellOfAll(NoticeKind.FOOTER, words);
            }
        }
    }

    /** All words up to the end of an element, paragraphs in lines. */
    private String words(PartOfArchive part, String element) throws UnreadableTextException {
        StringBuilder words = new StringBuilder();
        boolean inText = false;
        while (part.next() && !(part.ends() && part.name().equals(element))) {
            if (part.begins()) {
                inText = part.name().equals("t");
                if (part.name().equals("tab") || part.name().equals("br")) {
                    words.append(' ');
                } else if (DocxText.isLeftOut(part.name())) {
                    part.skip();
                }
            } else if (part.ends()) {
                inText = false;
                if (part.name().equals("p")) {
                    words.append('\n');
                }
            } else if (inText) {
                words.append(part.text());
                characters += part.text().length();
                if (characters > BlockCollector.MOST_CHARACTERS) {
                    throw new UnreadableTextException(BlockCollector.TOO_LONG, null);
                }
            }
        }
        return words.toString().strip();
    }
}
