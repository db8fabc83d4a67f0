package fr.jalon.cctp.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes drafts in the formats people bring, out of the XML that matters for a test. */
public final class SomeDrafts {

    private static final String TYPES = "<Types><Override PartName='/word/document.xml' ContentType='"
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
    private static final String MANIFEST =
            "<m:manifest xmlns:m='m'><m:file-entry m:media-type='application/vnd.oasis.opendocument.text'/></m:manifest>";

    private SomeDrafts() {}

    /** @param parts by their name in {@code word/}, without its ending, each without its outermost element */
    static Path docx(Path folder, String body, Map<String, String> parts) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", TYPES);
        all.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
        parts.forEach((name, inner) -> all.put("word/" + name + ".xml", word(name, inner)));
        return zip(folder.resolve("projet.docx"), all);
    }

    private static String word(String name, String inner) {
        return "<w:" + name
                + " xmlns:w='w' xmlns:mc='mc' xmlns:wp='wp' xmlns:a='a' xmlns:v='v' xmlns:o='o' xmlns:c='c'>" + inner
                + "</w:" + name + ">";
    }

    /** @param styles of the document, outline and lists; @param automatic styles of the content */
    static Path odt(Path folder, String styles, String automatic, String body) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("META-INF/manifest.xml", MANIFEST);
        all.put("styles.xml", open(styles));
        all.put("content.xml", open("<office:automatic-styles>" + automatic + "</office:automatic-styles>" + body));
        return zip(folder.resolve("projet.odt"), all);
    }

    private static String open(String inner) {
        return "<office:d xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f' xmlns:table='b' xmlns:draw='d' xmlns:svg='g'"
                + " xmlns:dc='c' xmlns:xlink='x' xmlns:loext='l'>" + inner + "</office:d>";
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    static DraftText read(Path file) throws IOException, UnreadableTextException {
        return DraftFile.read(file, String.valueOf(file.getFileName()));
    }

    /** A paragraph of Word: what its properties hold, and its words. */
    static String p(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r></w:p>";
    }

    /** A paragraph of a list of Word. */
    static String item(int list, int level, String words) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", words);
    }

    /** A level of a list of Word. */
    static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + index + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    static String drawn(int id, String levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
    }

    static String made(int id, int drawn, String overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + drawn + "'/>" + overrides + "</w:num>";
    }
}
