package fr.jalon.tabular.mapping;

import fr.jalon.tabular.RowChecker;
import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableRow;
import fr.jalon.tabular.TableSchema;
import fr.jalon.tabular.reading.TableLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes rows of lines, by the columns that were chosen, and says what is wrong with each. */
public final class RowReader {

    private final TableSchema schema;
    private final int width;
    private final Map<String, Integer> columns = new HashMap<>();
    private final RowChecker checker;

    /** @param width of the header: cells beyond it have slipped out of their column */
    public RowReader(TableSchema schema, ColumnChoice choice, int width, RowChecker checker) {
        this.schema = schema;
        this.width = width;
        this.checker = checker;
        choice.fields().forEach((column, key) -> columns.put(key, column));
    }

    /** The module is asked only about rows that are well written. */
    public CheckedLine read(TableLine line) {
        Map<String, String> values = new HashMap<>();
        List<RowFault> faults = new ArrayList<>();
        if (line.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            faults.add(new RowFault(
                    null,
                    "La ligne a " + line.cells().size() + " cellules, l’en-tête " + width
                            + " : un séparateur s’y trouve sans guillemets."));
        }
        for (TableField field : schema.fields()) {
            Integer column = columns.get(field.key());
            CellReading cell = CellReader.read(field.kind(), column == null ? "" : line.cell(column));
            if (cell.isUnderstood()) {
                values.put(field.key(), cell.value());
            } else if (!cell.fault().isEmpty()) {
                faults.add(RowFault.of(field.key(), cell.fault()));
            } else if (field.required()) {
                faults.add(RowFault.of(field.key(), "« " + field.label() + " » manque."));
            }
        }
        for (TableSchema.Alternative alternative : schema.alternatives()) {
            if (alternative.ways().stream().noneMatch(values.keySet()::containsAll)) {
                faults.add(new RowFault(null, "Il manque " + alternative.what() + "."));
            }
        }
        TableRow row = new TableRow(line.number(), values);
        return new CheckedLine(line, row, faults.isEmpty() ? List.copyOf(checker.check(row)) : faults);
    }

    /** The cell of a field as the file has it. */
    public String published(TableLine line, String field) {
        Integer column = columns.get(field);
        return column == null ? "" : line.cell(column);
    }
}
