package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.tabular.reading.CellText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of one table, and the record that each of its rows is: what was published under the names of its columns. Where
 * somebody has said what they mean, the record says that, under the names of the fields, and holds what was published beside
 * it. So a record means the same when it is read again, whatever is said of the layout by then.
 */
final class RowColumns {

    /** The field of a record that holds the row as it was published. */
    static final String PUBLISHED = "publie";

    private final List<String> names;
    private final List<String> said;

    private RowColumns(List<String> names, List<String> said) {
        this.names = names;
        this.said = said;
    }

    /** By what was said of them. @param said fields in the order of the columns, empty for a column left aside */
    static RowColumns said(List<String> names, List<String> said) {
        return new RowColumns(names, said);
    }

    /**
     * By their own names.
     *
     * @param line of the file that names them, 0 where none does
     * @throws MissingColumnsException where the columns are not named without which no contract is told from another
     */
    static RowColumns named(List<String> names, long line, DecpFile.RecordSink sink) throws MissingColumnsException {
        List<String> missing = new ArrayList<>();
        if (!ColumnNames.name(names, "id")) {
            missing.add("le numéro du marché (« id »)");
        }
        if (!ColumnNames.name(names, "acheteur_id")) {
            missing.add("le SIRET de l'acheteur (« acheteur_id »)");
        }
        if (!missing.isEmpty()) {
            throw new MissingColumnsException(ReadingErrorWording.columns(sink.entry(), names, line, missing), names);
        }
        return new RowColumns(names, List.of());
    }

    int count() {
        return names.size();
    }

    Tree.Fields record(List<String> cells) {
        Map<String, Tree> published = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                published.put(names.get(i), new Tree.Text(cells.get(i)));
            }
        }
        return said.isEmpty() ? new Tree.Fields(published) : understood(cells, new Tree.Fields(published));
    }

    private Tree.Fields understood(List<String> cells, Tree.Fields published) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(said.size(), cells.size()); i++) {
            String text = said.get(i).isEmpty() ? "" : CellText.of(cells.get(i));
            if (!text.isEmpty()) {
                fields.put(said.get(i), new Tree.Text(text));
            }
        }
        fields.put(PUBLISHED, published);
        return new Tree.Fields(fields);
    }
}
