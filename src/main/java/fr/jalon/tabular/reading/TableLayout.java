package fr.jalon.tabular.reading;

import fr.jalon.shared.PlainText;
import fr.jalon.shared.Sha256;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
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

    public TableLayout {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
    }

    /** Of the names of all columns in their order, empty where there is none: without what writing differs in. */
    public static String fingerprint(List<String> names) {
        String words = names.stream().map(PlainText::of).collect(Collectors.joining("|"));
        return HexFormat.of().formatHex(Sha256.of(words), 0, 16);
    }
}
