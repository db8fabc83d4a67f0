package fr.jalon.tabular.reading;

import fr.jalon.shared.PlainText;
import java.util.List;
import java.util.Set;

/** Which lines among the data are none: the header again (lists put together), a total at the end. */
final class LineRules {

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totaux",
            "total general",
            "sous total",
            "sous totaux",
            "grand total",
            "somme",
            "total ht",
            "total ttc");

    private final List<String> header;

    /** @param header empty where there is none */
    LineRules(List<String> header) {
        this.header = plain(header);
    }

    boolean isHeaderAgain(TableLine line) {
        return !header.isEmpty() && header.equals(plain(line.cells()));
    }

    /** « Total » and, beside it, nothing but figures: a firm may be called so, but has an address too. */
    boolean isTotal(TableLine line) {
        List<String> cells =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return !cells.isEmpty()
                && TOTALS.contains(PlainText.of(cells.get(0)))
                && cells.stream().skip(1).allMatch(cell -> cell.matches("[-\\d\\s.,€%\\u00A0\\u202F]+"));
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(PlainText::of).toList();
    }
}
