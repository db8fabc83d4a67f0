package fr.jalon.tabular.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/**
 * The sheets of a workbook, hidden ones left out.
 *
 * @param from1904 whether days are counted from 1904
 */
record XlsxSheets(List<Sheet> sheets, boolean from1904) {

    /** @param part where it lies in the archive */
    record Sheet(String name, String part) {}

    static XlsxSheets of(ZipParts parts) throws IOException, UnreadableTableException {
        Map<String, String> targets = targets(parts);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (SafeXml xml = parts.xml("xl/workbook.xml")) {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.begins("workbookPr")) {
                    from1904 = String.valueOf(xml.attribute("date1904")).matches("1|true");
                } else if (xml.begins("sheet") && sheets.size() < CellRow.MOST_COLUMNS) {
                    String target = targets.getOrDefault(String.valueOf(xml.attribute("id")), "");
                    String state = String.valueOf(xml.attribute("state"));
                    if (parts.has(target)
                            && !state.toLowerCase(java.util.Locale.ROOT).contains("hidden")) {
                        sheets.add(new Sheet(String.valueOf(xml.attribute("name")), target));
                    }
                }
            }
        }
        return new XlsxSheets(sheets, from1904);
    }

    private static Map<String, String> targets(ZipParts parts) throws IOException, UnreadableTableException {
        Map<String, String> targets = new HashMap<>();
        try (SafeXml xml = parts.xml("xl/_rels/workbook.xml.rels")) {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.begins("Relationship")
                        && String.valueOf(xml.attribute("Type")).endsWith("/worksheet")) {
                    String target = String.valueOf(xml.attribute("Target"));
                    String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(String.valueOf(xml.attribute("Id")), part);
                }
            }
        }
        return targets;
    }
}
