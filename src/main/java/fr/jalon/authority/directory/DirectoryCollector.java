package fr.jalon.authority.directory;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the authorities of one table, each once, and the lines that were left out. */
final class DirectoryCollector {

    private final Map<DirectoryColumn, Integer> columns;
    private final DirectoryInterpreter interpreter;
    private final Map<String, DirectoryRow> rows = new LinkedHashMap<>();
    private final List<DirectoryFile.Refusal> refusals = new ArrayList<>();

    DirectoryCollector(Map<DirectoryColumn, Integer> columns) {
        this.columns = columns;
        this.interpreter = new DirectoryInterpreter(hasMembers() || isOfCommunes() || hasOfficialKinds());
    }

    void add(CsvRecord row) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        collect(line, row, cells(row, DirectoryColumn.SIREN, DirectoryColumn.NAME, DirectoryColumn.POPULATION));
        if (hasMembers()) {
            Map<DirectoryColumn, String> member = new LinkedHashMap<>();
            member.put(DirectoryColumn.SIREN, cell(row, DirectoryColumn.MEMBER_SIREN));
            member.put(DirectoryColumn.NAME, cell(row, DirectoryColumn.MEMBER_NAME));
            member.put(DirectoryColumn.KIND, "COM");
            member.put(DirectoryColumn.INSEE, cell(row, DirectoryColumn.INSEE));
            member.put(DirectoryColumn.DEPARTMENT, cell(row, DirectoryColumn.MEMBER_DEPARTMENT));
            member.put(DirectoryColumn.POPULATION, cell(row, DirectoryColumn.MEMBER_POPULATION));
            collect(line, row, member);
        }
    }

    private Map<DirectoryColumn, String> cells(CsvRecord row, DirectoryColumn... more) {
        Map<DirectoryColumn, String> cells = new LinkedHashMap<>();
        for (DirectoryColumn column : more) {
            cells.put(column, cell(row, column));
        }
        for (DirectoryColumn column : DirectoryColumn.values()) {
            if (column.compareTo(DirectoryColumn.MEMBER_SIREN) < 0) {
                cells.put(column, cell(row, column));
            }
        }
        if (hasMembers()) {
            cells.put(DirectoryColumn.INSEE, ""); // the member's
        } else if (isOfCommunes()) {
            cells.put(DirectoryColumn.KIND, "COM");
        }
        return cells;
    }

    private void collect(int line, CsvRecord row, Map<DirectoryColumn, String> cells) {
        try {
            DirectoryRow read = interpreter.row(line, cells);
            DirectoryRow earlier = rows.putIfAbsent(read.siren(), read);
            if (earlier != null && !earlier.saysAs(read)) {
                refuse(
                        line,
                        row,
                        "Le SIREN " + read.siren() + " figure déjà, autrement, à la ligne " + earlier.line() + ".");
            }
        } catch (DirectoryInterpreter.RefusedLineException e) {
            refuse(line, row, String.valueOf(e.getMessage()));
        }
    }

    private void refuse(int line, CsvRecord row, String reason) {
        String published = String.join(" | ", row.getFields());
        int length = Math.min(300, published.length());
        refusals.add(
                new DirectoryFile.Refusal(line, published.substring(0, length).replace('\u0000', '\uFFFD'), reason));
    }

    private String cell(CsvRecord row, DirectoryColumn column) {
        Integer place = columns.get(column);
        return place == null || place >= row.getFieldCount() ? "" : row.getField(place);
    }

    private boolean hasMembers() {
        return columns.containsKey(DirectoryColumn.MEMBER_SIREN);
    }

    private boolean isOfCommunes() {
        return columns.keySet()
                .equals(java.util.EnumSet.of(DirectoryColumn.SIREN, DirectoryColumn.NAME, DirectoryColumn.INSEE));
    }

    private boolean hasOfficialKinds() {
        return columns.keySet()
                .equals(java.util.EnumSet.of(
                        DirectoryColumn.SIREN, DirectoryColumn.NAME, DirectoryColumn.INSEE, DirectoryColumn.KIND));
    }

    DirectoryFile file() {
        String layout = hasMembers()
                ? "Intercommunalités et leurs communes (DGCL)"
                : isOfCommunes()
                        ? "Communes et leur SIREN (BANATIC)"
                        : hasOfficialKinds()
                                ? "Régions, départements et communes (nom, SIREN, COG, type)"
                                : "Tableau de collectivités (siren, nom…)";
        return new DirectoryFile(layout, List.copyOf(rows.values()), List.copyOf(refusals));
    }
}
