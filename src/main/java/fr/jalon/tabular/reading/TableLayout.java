package fr.jalon.tabular.reading;

import fr.jalon.shared.PlainText;
import fr.jalon.shared.Sha256;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is made, as it was found or said.
 *
 * @param encoding of a CSV, null for a workbook
 * @param separator of a CSV, null for a workbook
 * @param sheet that is read, null for a CSV
 * @param sheets all there are
 * @param headerLine the line that names the columns, 0 when none does
 * @param columns those that hold something, in their order
 * @param width of the header: what stands beyond it belongs to no column
 * @param fingerprint the same for every table with these headings in this order, however they are written
 */
public record TableLayout(
        TableFormat format,
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable String sheet,
        List<String> sheets,
        long headerLine,
        List<TableColumn> columns,
        int width,
        String fingerprint) {

    /** The columns that a table of refused lines has behind its own. */
    public static final List<String> REFUSAL = List.of("Ligne d’origine", "Motif du refus");

    public TableLayout {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
    }

    /**
     * Of the names of all columns in their order, empty where there is none: without what writing differs in. The refused
     * lines of a table, which Jalon hands out with two columns more, have that of the table itself.
     */
    public static String fingerprint(List<String> names) {
        List<String> plain = names.stream().map(PlainText::of).toList();
        int own = plain.size() - REFUSAL.size();
        boolean refused = own > 0
                && plain.subList(own, plain.size())
                        .equals(REFUSAL.stream().map(PlainText::of).toList());
        String words = String.join("|", refused ? plain.subList(0, own) : plain);
        return HexFormat.of().formatHex(Sha256.of(words), 0, 16);
    }
}
