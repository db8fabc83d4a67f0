package fr.jalon.tabular.web;

import fr.jalon.site.CsvTable;
import fr.jalon.tabular.domain.CheckService;
import fr.jalon.tabular.domain.TableCheck.LineFault;
import fr.jalon.tabular.reading.TableColumn;
import fr.jalon.tabular.reading.TableLayout;
import fr.jalon.tabular.reading.TableLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines that are refused with their columns as they were and why, to be corrected and brought again. */
final class RefusedLinesCsv implements CheckService.RefusedLines, AutoCloseable {

    private final CsvTable table;
    private List<TableColumn> columns = List.of();

    RefusedLinesCsv(OutputStream out) throws IOException {
        table = CsvTable.forSpreadsheets(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(TableLayout layout) {
        columns = layout.columns();
        List<String> names =
                new ArrayList<>(columns.stream().map(TableColumn::name).toList());
        names.addAll(TableLayout.REFUSAL);
        table.write(names.toArray());
    }

    @Override
    public void add(TableLine line, List<LineFault> faults) {
        List<Object> cells = new ArrayList<>(
                columns.stream().map(column -> line.cell(column.index())).toList());
        cells.add(line.number());
        cells.add(faults.stream()
                .map(fault -> (fault.label().isEmpty() ? "" : fault.label() + " : ") + fault.sentence())
                .collect(Collectors.joining(" ")));
        table.write(cells.toArray());
    }

    /** Says in a last line why there are no more. */
    void end(String sentence) {
        table.write(sentence);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
