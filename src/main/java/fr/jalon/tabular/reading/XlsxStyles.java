package fr.jalon.tabular.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** Which styles of a workbook show a number as a day or an hour. */
final class XlsxStyles {

    static final XlsxStyles NONE = new XlsxStyles(List.of());

    private static final int MOST = 70_000;

    /** Words in quotes, colours and conditions in brackets, signs to be shown as they are: no part of the date. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private final List<Boolean> dates;

    private XlsxStyles(List<Boolean> dates) {
        this.dates = dates;
    }

    static XlsxStyles of(SafeXml xml) throws IOException, UnreadableTableException {
        Map<String, Boolean> own = new HashMap<>();
        List<Boolean> dates = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.begins("numFmt") && own.size() < MOST) {
                own.put(String.valueOf(xml.attribute("numFmtId")), isDate(String.valueOf(xml.attribute("formatCode"))));
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.begins("cellXfs");
            } else if (ofCells && xml.begins("xf") && dates.size() < MOST) {
                String id = String.valueOf(xml.attribute("numFmtId"));
                dates.add(own.getOrDefault(id, isDateByItself(id)));
            }
        }
        return new XlsxStyles(dates);
    }

    /** @param style of a cell, as it stands there */
    boolean isDate(int style) {
        return style < dates.size() && dates.get(style);
    }

    static boolean isDate(String format) {
        String bare = ASIDE.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return !bare.contains("general")
                && bare.matches("(?s).*[ymdhsja].*")
                && bare.matches("(?s)[^#0?]*(?:ss?[.,]0+)?[^#0?]*");
    }

    /** The formats that have a number only. */
    private static boolean isDateByItself(String id) {
        return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
    }
}
