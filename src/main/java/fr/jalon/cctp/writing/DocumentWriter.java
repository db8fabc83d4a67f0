package fr.jalon.cctp.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A draft as a file. The same draft gives the same bytes. */
public final class DocumentWriter {

    private static final String FOLDER = "/cctp/writing/";
    private static final List<String> OF_DOCX =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/numbering.xml");
    /** What makes the styles of headings count, in the styles of each format. */
    private static final Pattern COUNTING =
            Pattern.compile("<w:numPr>.*?</w:numPr>|<text:outline-style.*?</text:outline-style>", Pattern.DOTALL);

    private static final String BODY = "{{body}}";
    private static final String TITLE = "{{title}}";
    private static final String UNDER = "{{under}}";

    private DocumentWriter() {}

    /** A Word document. */
    public static byte[] docx(Written draft) {
        return zip(zip -> {
            for (String part : OF_DOCX) {
                add(zip, part, read("docx/" + part));
            }
            add(zip, "word/styles.xml", styles("docx/word/styles.xml", draft));
            add(zip, "docProps/core.xml", filled("docx/docProps/core.xml", draft, ""));
            add(zip, "word/header1.xml", filled("docx/word/header1.xml", draft, ""));
            add(
                    zip,
                    "word/document.xml",
                    filled("docx/word/document.xml", draft, new DocxPieces().write(draft.pieces())));
        });
    }

    /** An OpenDocument text. */
    public static byte[] odt(Written draft) {
        return zip(zip -> {
            byte[] kind = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = entry("mimetype"); // first and as it is, so that programs know the file by its first bytes
            CRC32 sum = new CRC32();
            sum.update(kind);
            first.setMethod(ZipEntry.STORED);
            first.setSize(kind.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(kind);
            zip.closeEntry();
            add(zip, "META-INF/manifest.xml", read("odt/META-INF/manifest.xml"));
            add(zip, "meta.xml", filled("odt/meta.xml", draft, ""));
            add(zip, "styles.xml", styles("odt/styles.xml", draft));
            add(zip, "content.xml", filled("odt/content.xml", draft, new OdtPieces().write(draft.pieces())));
        });
    }

    /** Well-formed, for a printer of pages. */
    public static String html(Written draft) {
        return "<html lang=\"fr\"><head><title>" + PieceWriter.escaped(draft.title())
                + "</title><meta name=\"description\" content=\"" + PieceWriter.escaped(draft.under())
                + "\"/><meta name=\"subject\" content=\"Cahier des clauses techniques particulières\"/></head><body>"
                + new HtmlPieces().write(draft.pieces()) + "</body></html>";
    }

    @FunctionalInterface
    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            filling.fill(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0); // the hour of writing is nobody's matter
        return entry;
    }

    private static String styles(String part, Written draft) {
        String styles = filled(part, draft, "");
        return draft.isCounted() ? styles : COUNTING.matcher(styles).replaceAll("");
    }

    private static String filled(String part, Written draft, String body) {
        return read(part)
                .replace(TITLE, PieceWriter.escaped(draft.title()))
                .replace(UNDER, PieceWriter.escaped(draft.under()))
                .replace(BODY, body);
    }

    private static String read(String part) {
        String path = FOLDER + part;
        try (InputStream in = Objects.requireNonNull(DocumentWriter.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
