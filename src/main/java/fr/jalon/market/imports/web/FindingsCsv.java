package fr.jalon.market.imports.web;

import fr.jalon.market.imports.domain.ImportFinding;
import fr.jalon.market.imports.domain.ImportFindingCount;
import fr.jalon.site.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of an import as a table for spreadsheets. */
final class FindingsCsv implements AutoCloseable {

    private static final Map<String, String> SEVERITIES =
            Map.of("REJECTED", "rejeté", "REPAIRED", "réparé", "FLAGGED", "signalé");

    private final CsvTable table;
    private final Map<String, Long> written = new HashMap<>();

    FindingsCsv(OutputStream out) throws IOException {
        table = CsvTable.forSpreadsheets(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        table.write(
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
        table.write(
                SEVERITIES.getOrDefault(finding.severity(), ""),
                finding.reason(),
                finding.field(),
                finding.entry(),
                finding.rank(),
                finding.line(),
                finding.buyer(),
                finding.number(),
                finding.raw(),
                finding.kept());
    }

    /** Says of each reason how many findings were counted beyond those kept one by one. */
    void end(List<ImportFindingCount> reasons) {
        for (ImportFindingCount reason : reasons) {
            long more =
                    reason.occurrences() - written.getOrDefault(reason.severity() + reason.code() + reason.field(), 0L);
            if (more > 0) {
                table.write(
                        SEVERITIES.getOrDefault(reason.severity(), ""),
                        reason.reason(),
                        reason.field(),
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
        table.close();
    }
}
