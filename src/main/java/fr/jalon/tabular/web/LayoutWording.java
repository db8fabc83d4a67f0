package fr.jalon.tabular.web;

import fr.jalon.tabular.reading.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in French how a table was found to be made. */
final class LayoutWording {

    private static final Map<Character, String> SEPARATORS =
            Map.of(';', "point-virgule", ',', "virgule", '\t', "tabulation", '|', "barre verticale");

    private LayoutWording() {}

    /** {@code CSV, encodage Windows-1252, séparateur point-virgule, titres en ligne 4}. */
    static String of(TableLayout layout) {
        List<String> facts = new ArrayList<>();
        facts.add(layout.format().label());
        if (layout.encoding() != null) {
            facts.add("encodage " + layout.encoding());
        }
        Character separator = layout.separator();
        if (separator != null) {
            facts.add("séparateur " + SEPARATORS.getOrDefault(separator, "« " + separator + " »"));
        }
        if (layout.sheet() != null) {
            facts.add("feuille « " + layout.sheet() + " »");
        }
        facts.add(layout.headerLine() == 0 ? "sans ligne de titres" : "titres en ligne " + layout.headerLine());
        return String.join(", ", facts);
    }
}
