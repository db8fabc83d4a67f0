package fr.jalon.tabular.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Opens one sheet of a workbook: the one that is asked for, else the first that holds something. */
final class Workbooks {

    private static final String EMPTY = "Ce classeur ne contient rien : aucune de ses feuilles n’a de cellule remplie.";
    private static final String OTHER =
            "Cette archive n’est ni un classeur Excel ni un classeur OpenDocument : enregistrez le"
                    + " tableau en .xlsx, en .ods ou en CSV.";

    private final ZipParts parts;

    private Workbooks(ZipParts parts) {
        this.parts = parts;
    }

    static TableSource open(Path file, @Nullable String sheet) throws IOException, UnreadableTableException {
        ZipParts parts = new ZipParts(file);
        try {
            Workbooks workbook = new Workbooks(parts);
            if (parts.has("xl/workbook.xml")) {
                return workbook.excel(sheet);
            }
            if (parts.has("content.xml")) {
                return workbook.openDocument(sheet);
            }
            throw new UnreadableTableException(OTHER);
        } catch (IOException | UnreadableTableException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private TableSource excel(@Nullable String chosen) throws IOException, UnreadableTableException {
        XlsxSheets workbook = XlsxSheets.of(parts);
        SharedStrings texts = sharedStrings();
        XlsxStyles styles = styles();
        List<String> names =
                workbook.sheets().stream().map(XlsxSheets.Sheet::name).toList();
        for (XlsxSheets.Sheet sheet : workbook.sheets()) {
            Opening opening = () -> new XlsxLines(parts.xml(sheet.part()), texts, styles, workbook.from1904());
            if (names.contains(chosen) ? sheet.name().equals(chosen) : holdsSomething(opening)) {
                LineSource lines = new OwnedLines(opening.open(), parts);
                return new TableSource(TableFormat.XLSX, lines, null, null, sheet.name(), names);
            }
        }
        throw new UnreadableTableException(EMPTY);
    }

    private SharedStrings sharedStrings() throws IOException, UnreadableTableException {
        if (!parts.has("xl/sharedStrings.xml")) {
            return new SharedStrings();
        }
        try (SafeXml xml = parts.xml("xl/sharedStrings.xml")) {
            return SharedStrings.of(xml);
        }
    }

    private XlsxStyles styles() throws IOException, UnreadableTableException {
        if (!parts.has("xl/styles.xml")) {
            return XlsxStyles.NONE;
        }
        try (SafeXml xml = parts.xml("xl/styles.xml")) {
            return XlsxStyles.of(xml);
        }
    }

    private TableSource openDocument(@Nullable String chosen) throws IOException, UnreadableTableException {
        List<String> names = openDocumentSheets();
        for (String name : names) {
            Opening opening = () -> new OdsLines(parts.xml("content.xml"), name);
            if (names.contains(chosen) ? name.equals(chosen) : holdsSomething(opening)) {
                LineSource lines = new OwnedLines(opening.open(), parts);
                return new TableSource(TableFormat.ODS, lines, null, null, name, names);
            }
        }
        throw new UnreadableTableException(EMPTY);
    }

    private List<String> openDocumentSheets() throws IOException, UnreadableTableException {
        List<String> names = new ArrayList<>();
        try (SafeXml xml = parts.xml("content.xml")) {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.begins("table") && names.size() < CellRow.MOST_COLUMNS) {
                    names.add(String.valueOf(xml.attribute("name")));
                    xml.skip();
                }
            }
        }
        return names;
    }

    private static boolean holdsSomething(Opening opening) throws IOException, UnreadableTableException {
        try (LineSource lines = opening.open()) {
            return lines.next() != null;
        }
    }

    /** Begins a sheet, from its first line. */
    private interface Opening {

        LineSource open() throws IOException, UnreadableTableException;
    }

    /** Lines that close the archive they come from. */
    private record OwnedLines(LineSource lines, ZipParts parts) implements LineSource {

        @Override
        public @Nullable TableLine next() throws IOException, UnreadableTableException {
            return lines.next();
        }

        @Override
        public void close() throws IOException {
            try (parts) {
                lines.close();
            }
        }
    }
}
