package fr.jalon.tabular.reading;

import java.io.IOException;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one sheet of an Excel workbook. Not by fastexcel's reader: a cell that claims to lie in column ZZZZZZ makes
 * it reserve all columns before, and it reads the formats of a workbook only where there are some.
 */
final class XlsxLines implements LineSource {

    private final SafeXml xml;
    private final SharedStrings texts;
    private final XlsxStyles styles;
    private final boolean from1904;
    private long line;

    XlsxLines(SafeXml xml, SharedStrings texts, XlsxStyles styles, boolean from1904) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    @Override
    public @Nullable TableLine next() throws IOException, UnreadableTableException {
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.begins("row")) {
                line = xml.count("r") > 1 ? xml.count("r") : line + 1;
                CellRow row = row();
                if (!row.isEmpty()) {
                    return row.line();
                }
            }
        }
        return null;
    }

    private CellRow row() throws IOException, UnreadableTableException {
        CellRow row = new CellRow(line);
        while (true) {
            xml.next();
            if (xml.begins("c")) {
                String address = xml.attribute("r");
                int column = address == null ? row.nextColumn() : column(address, row.nextColumn());
                row.put(column, cell());
            } else if (xml.ends("row")) {
                return row;
            }
        }
    }

    private String cell() throws IOException, UnreadableTableException {
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        String style = Objects.requireNonNullElse(xml.attribute("s"), "");
        StringBuilder value = new StringBuilder();
        boolean within = false;
        while (true) {
            xml.next();
            if (xml.begins("is")) {
                value.append(SharedStrings.richText(xml, "is"));
            } else if (xml.begins("v") || xml.ends("v")) {
                within = xml.begins("v");
            } else if (xml.ends("c")) {
                return value.isEmpty() ? "" : text(value.toString(), type, style);
            } else if (within) {
                xml.textTo(value);
            }
        }
    }

    private String text(String value, String type, String style) {
        return switch (type) {
            case "s" -> texts.get(value.strip());
            case "b" -> value.strip().equals("1") ? "oui" : "non";
            case "n" ->
                style.matches("\\d{1,6}") && styles.isDate(Integer.parseInt(style))
                        ? ExcelDate.text(value, from1904)
                        : TypedNumber.text(value);
            case "d" -> value.endsWith("T00:00:00") ? value.substring(0, value.length() - 9) : value;
            default -> value;
        };
    }

    /** From 0, of an address such as {@code BC12}; one that is none lies where the cell stands. */
    private static int column(String address, int next) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            column = Math.min(column * 26 + address.charAt(letters++) - 'A' + 1, CellRow.MOST_COLUMNS + 1);
        }
        return letters == 0 ? next : column - 1;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
