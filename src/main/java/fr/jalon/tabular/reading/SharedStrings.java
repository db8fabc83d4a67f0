package fr.jalon.tabular.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The texts of a workbook, kept once each. */
final class SharedStrings {

    /** Of all texts together. */
    private static final long MOST_CHARACTERS = 32L << 20;

    private static final int MOST_TEXTS = 2_000_000;

    private final List<String> texts = new ArrayList<>();

    static SharedStrings of(SafeXml xml) throws IOException, UnreadableTableException {
        SharedStrings all = new SharedStrings();
        long characters = 0;
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.begins("si")) {
                String text = richText(xml, "si");
                characters += text.length();
                if (characters > MOST_CHARACTERS || all.texts.size() >= MOST_TEXTS) {
                    throw new UnreadableTableException(
                            "Ce classeur contient trop de texte pour être lu : découpez-le, ou enregistrez-le en CSV.");
                }
                all.texts.add(text);
            }
        }
        return all;
    }

    /** The text within an element just begun, without how it is pronounced. */
    static String richText(SafeXml xml, String element) throws IOException, UnreadableTableException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        while (true) {
            xml.next();
            if (xml.begins("rPh")) {
                xml.skip();
            } else if (xml.begins("t") || xml.ends("t")) {
                within = xml.begins("t");
            } else if (xml.ends(element)) {
                return text.toString();
            } else if (within) {
                xml.textTo(text);
            }
        }
    }

    /** Empty where there is none. */
    String get(String index) {
        boolean known = index.matches("\\d{1,8}") && Integer.parseInt(index) < texts.size();
        return known ? texts.get(Integer.parseInt(index)) : "";
    }
}
