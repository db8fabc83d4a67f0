package fr.jalon.tabular.reading;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one sheet of an OpenDocument workbook. What is repeated (whole sheets of empty cells, to the last row that
 * there can be) is counted, not made.
 */
final class OdsLines implements LineSource {

    /** A line filled in the same way so often is no list of anything. */
    private static final int MOST_ALIKE = 10_000;

    /** What stands in a cell beside its value. */
    private static final Set<String> ASIDE = Set.of("annotation", "shapes", "frame", "table", "custom-shape", "g");

    private final SafeXml xml;
    private final String sheet;
    private boolean within;
    private long line;
    private int again;
    private @Nullable TableLine last;

    OdsLines(SafeXml xml, String sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    @Override
    public @Nullable TableLine next() throws IOException, UnreadableTableException {
        if (again > 0 && last != null) {
            again--;
            last = new TableLine(last.number() + 1, last.cells());
            return last;
        }
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.begins("table")) {
                within = sheet.equals(xml.attribute("name"));
                if (!within) {
                    xml.skip();
                }
            } else if (xml.ends("table") && within) {
                return null;
            } else if (within && xml.begins("table-row")) {
                int times = xml.count("number-rows-repeated");
                CellRow row = row(line + 1);
                line += times;
                if (!row.isEmpty()) {
                    return repeated(row.line(), times);
                }
            }
        }
        return null;
    }

    private TableLine repeated(TableLine read, int times) throws UnreadableTableException {
        if (times > MOST_ALIKE) {
            throw new UnreadableTableException("La ligne " + read.number() + " est répétée " + times
                    + " fois : effacez ces répétitions, puis recommencez.");
        }
        again = times - 1;
        last = read;
        return read;
    }

    private CellRow row(long number) throws IOException, UnreadableTableException {
        CellRow row = new CellRow(number);
        while (true) {
            xml.next();
            if (xml.begins("table-cell") || xml.begins("covered-table-cell")) {
                int times = xml.count("number-columns-repeated");
                row.add(cell(xml.name()), times);
            } else if (xml.ends("table-row")) {
                return row;
            }
        }
    }

    private String cell(String element) throws IOException, UnreadableTableException {
        String type = Objects.requireNonNullElse(xml.attribute("value-type"), "string");
        String typed = typed(type);
        StringBuilder text = new StringBuilder();
        boolean paragraph = false;
        int paragraphs = 0;
        while (true) {
            xml.next();
            if (xml.begins("p")) {
                paragraph = true;
                text.append(paragraphs++ == 0 ? "" : "\n");
            } else if (xml.ends("p")) {
                paragraph = false;
            } else if (xml.begins("s")) {
                text.append(" ".repeat(Math.min(100, xml.count("c"))));
            } else if (xml.begins("tab") || xml.begins("line-break")) {
                text.append(xml.begins("tab") ? '\t' : '\n');
            } else if (ASIDE.stream().anyMatch(xml::begins)) {
                xml.skip();
            } else if (xml.ends(element)) {
                return typed.isEmpty() ? text.toString() : typed;
            } else if (paragraph) {
                xml.textTo(text);
            }
        }
    }

    /** The value itself, which the text shows rounded or cut; empty for a text. */
    private String typed(String type) {
        return switch (type) {
            case "float", "currency", "percentage" ->
                TypedNumber.text(Objects.requireNonNullElse(xml.attribute("value"), ""));
            case "date" -> {
                String value = Objects.requireNonNullElse(xml.attribute("date-value"), "");
                yield value.endsWith("T00:00:00") ? value.substring(0, value.length() - 9) : value;
            }
            case "boolean" -> "true".equals(xml.attribute("boolean-value")) ? "oui" : "non";
            default -> "";
        };
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
