package fr.jalon.market.imports.domain;

import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Finding;
import fr.jalon.market.intake.Interpretation;
import fr.jalon.market.intake.Severity;
import fr.jalon.market.intake.reading.Format;
import fr.jalon.market.intake.tree.Tree;
import fr.jalon.site.CsvTable;
import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a table of awards as the row of the consolidated table that it is. */
final class AwardRow {

    private static final List<String> FIELDS =
            AwardColumns.SCHEMA.fields().stream().map(TableField::key).toList();

    private AwardRow() {}

    /** Why the import would reject it. */
    static List<RowFault> faults(TableRow row, AwardInterpreter interpreter) {
        Map<String, Tree> values = new LinkedHashMap<>();
        row.values().forEach((field, text) -> values.put(field, new Tree.Text(text)));
        Interpretation read = interpreter.interpret(new Tree.Fields(values), Format.CSV);
        return read.findings().stream()
                .filter(finding -> finding.defect().severity() == Severity.REJECTED)
                .map(AwardRow::fault)
                .toList();
    }

    private static RowFault fault(Finding finding) {
        return new RowFault(
                field(finding.field()).orElse(null), finding.defect().reason());
    }

    /** The column of a field that the interpreter names as whole records do: {@code acheteur.id}. */
    private static Optional<String> field(String name) {
        return AwardColumns.SCHEMA.field(name.replace('.', '_')).map(TableField::key);
    }

    /**
     * Writes the rows as a consolidated table, each on the line that it has in the file it comes from: the report names lines.
     *
     * @return how many there are
     */
    static int write(Iterable<TableRow> rows, Path file) throws IOException {
        try (CsvTable table = CsvTable.forJalon(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            table.write(FIELDS.toArray());
            int count = 0;
            long line = 2;
            for (TableRow row : rows) {
                for (; line < row.line(); line++) {
                    table.blank();
                }
                Object[] cells = FIELDS.stream().map(row::text).toArray();
                table.write(cells);
                line += 1 + lineBreaks(cells);
                count++;
            }
            return count;
        }
    }

    private static long lineBreaks(Object... cells) {
        return String.join("", List.of(cells).stream().map(String::valueOf).toList())
                .chars()
                .filter(sign -> sign == '\n')
                .count();
    }
}
