package fr.jalon.market.imports.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.jalon.market.imports.domain.ImportFinding;
import fr.jalon.market.imports.domain.ImportFindingCount;
import fr.jalon.site.CsvCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of an import as a table for French spreadsheets: semicolons, UTF-8 with its mark, no formula in a cell. */
final class FindingsCsv implements AutoCloseable {

    private static final Map<String, String> SEVERITIES =
            Map.of("REJECTED", "rejeté", "REPAIRED", "réparé", "FLAGGED", "signalé");

    private final CsvWriter csv;
    private final Map<String, Long> written = new HashMap<>();

    FindingsCsv(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(
                "constat",
                "raison",
                "champ",
                "fichier",
                "fiche",
                "ligne",
                "acheteur",
                "marche",
                "valeur_publiee",
                "valeur_gardee");
    }

    void add(ImportFinding finding) {
        written.merge(finding.severity() + finding.code() + finding.field(), 1L, Long::sum);
        csv.writeRecord(
                SEVERITIES.getOrDefault(finding.severity(), ""),
                CsvCell.of(finding.reason()),
                CsvCell.of(finding.field()),
                CsvCell.of(finding.entry()),
                String.valueOf(finding.rank()),
                String.valueOf(finding.line()),
                CsvCell.of(finding.buyer()),
                CsvCell.of(finding.number()),
                CsvCell.of(finding.raw()),
                CsvCell.of(finding.kept()));
    }

    /** Says of each reason how many findings were counted beyond those kept one by one. */
    void end(List<ImportFindingCount> reasons) {
        for (ImportFindingCount reason : reasons) {
            long more =
                    reason.occurrences() - written.getOrDefault(reason.severity() + reason.code() + reason.field(), 0L);
            if (more > 0) {
                csv.writeRecord(
                        SEVERITIES.getOrDefault(reason.severity(), ""),
                        CsvCell.of(reason.reason()),
                        CsvCell.of(reason.field()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "et " + more + " autres, comptés sans être gardés un à un",
                        "");
            }
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
