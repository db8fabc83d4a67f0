package fr.jalon.market.imports.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.jalon.market.imports.domain.ImportFinding;
import fr.jalon.market.imports.domain.ImportFindingCount;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                safe(finding.reason()),
                safe(finding.field()),
                safe(finding.entry()),
                String.valueOf(finding.rank()),
                String.valueOf(finding.line()),
                safe(finding.buyer()),
                safe(finding.number()),
                safe(finding.raw()),
                safe(finding.kept()));
    }

    /** Says of each reason how many findings were counted beyond those kept one by one. */
    void end(List<ImportFindingCount> reasons) {
        for (ImportFindingCount reason : reasons) {
            long more =
                    reason.occurrences() - written.getOrDefault(reason.severity() + reason.code() + reason.field(), 0L);
            if (more > 0) {
                csv.writeRecord(
                        SEVERITIES.getOrDefault(reason.severity(), ""),
                        safe(reason.reason()),
                        safe(reason.field()),
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

    private static String safe(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
