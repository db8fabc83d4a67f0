package fr.jalon.tabular.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the columns, as the header and the line of groups above it say them. */
final class Headings {

    private final List<String> names = new ArrayList<>();
    private final int width;

    /**
     * @param header null where the table has none
     * @param above the line just before it: of a cell merged over both lines, the name stands there
     */
    Headings(@Nullable TableLine header, @Nullable TableLine above, int width) {
        this.width = width;
        for (int column = 0; column < width; column++) {
            String name = header == null ? "" : header.cell(column);
            boolean merged = name.isBlank() && above != null && above.filled() > 1;
            names.add((merged && above != null ? above.cell(column) : name)
                    .strip()
                    .replaceAll("\\s+", " "));
        }
    }

    /** Those that have a name or hold something in these lines. */
    List<TableColumn> columns(List<TableLine> sample) {
        List<TableColumn> columns = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int column = 0; column < width; column++) {
            int index = column;
            String name = names.get(column);
            if (!name.isEmpty()
                    || sample.stream().anyMatch(line -> !line.cell(index).isBlank())) {
                String shown = name.isEmpty() ? "Colonne " + letters(column) : name;
                int time = times.merge(shown, 1, Integer::sum);
                columns.add(new TableColumn(column, time == 1 ? shown : shown + " (" + time + ")", !name.isEmpty()));
            }
        }
        return columns;
    }

    /** Of the names in their order, without what writing differs in. */
    String fingerprint() {
        return TableLayout.fingerprint(names);
    }

    /** As spreadsheets count columns: A to Z, then AA. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
