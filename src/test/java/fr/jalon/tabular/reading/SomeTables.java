package fr.jalon.tabular.reading;

import fr.jalon.upload.SomeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/** Tables as people keep them, and as they should not. */
public final class SomeTables {

    private static final String NAMESPACES =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    private SomeTables() {}

    /** Fills a workbook of Excel. */
    public interface Filling {
        void fill(Workbook workbook);
    }

    public static byte[] xlsx(Filling filling) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (Workbook workbook = new Workbook(bytes, "test", null)) {
                filling.fill(workbook);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet, as its XML says. */
    public static byte[] xlsx(String sheet) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes(
                        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/a.xml\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/></Relationships>"));
        parts.put("xl/worksheets/a.xml", bytes(sheet));
        parts.put(
                "xl/workbook.xml",
                bytes("<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>"));
        return SomeFiles.zip(parts);
    }

    /** A workbook of OpenDocument, its tables as their XML says. */
    public static byte[] ods(String tables) {
        return SomeFiles.openDocument(
                "spreadsheet",
                Map.of(
                        "content.xml",
                        bytes("<office:document-content " + NAMESPACES + "><office:body><office:spreadsheet>" + tables
                                + "</office:spreadsheet></office:body></office:document-content>")));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** All lines of a table, read with nothing said. */
    static Read read(byte[] content, String... known) throws IOException, UnreadableTableException {
        return read(content, ReadingChoice.GUESS, known);
    }

    static Read read(byte[] content, ReadingChoice choice, String... known)
            throws IOException, UnreadableTableException {
        Path file = Files.createTempFile("tableau", ".tmp");
        try {
            Files.write(file, content);
            try (TableFile table = TableFile.open(file, choice, Set.of(known)::contains)) {
                List<TableLine> lines = new ArrayList<>();
                for (TableLine line = table.next(); line != null; line = table.next()) {
                    lines.add(line);
                }
                return new Read(table.layout(), lines, table.totals(), table.headersAgain());
            }
        } finally {
            Files.delete(file);
        }
    }

    /** What a table gave. */
    record Read(TableLayout layout, List<TableLine> lines, int totals, int headersAgain) {

        List<String> names() {
            return layout.columns().stream().map(TableColumn::name).toList();
        }

        List<List<String>> cells() {
            return lines.stream().map(TableLine::cells).toList();
        }
    }
}
