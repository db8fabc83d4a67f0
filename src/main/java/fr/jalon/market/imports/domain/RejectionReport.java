package fr.jalon.market.imports.domain;

import fr.jalon.site.French;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Why records of an import were rejected, for who has no page before him. */
@Component
class RejectionReport {

    /** As many records of each reason as lead to the fault in the file. */
    private static final int SHOWN = 5;

    private final ImportQueries imports;

    RejectionReport(ImportQueries imports) {
        this.imports = imports;
    }

    /** A line for the file, then one for each reason, the most frequent first; empty when nothing was rejected. */
    List<String> lines(UUID id, String fileName) {
        List<ImportFindingCount> reasons = imports.reasons(id).stream()
                .filter(reason -> reason.severity().equals("REJECTED"))
                .toList();
        if (reasons.isEmpty()) {
            return List.of();
        }
        List<ImportFinding> examples = imports.examples(id, SHOWN);
        long all = reasons.stream().mapToLong(ImportFindingCount::occurrences).sum();
        return Stream.concat(
                        Stream.of(fileName + " : " + French.count(all, "fiche rejetée", "fiches rejetées")),
                        reasons.stream().map(reason -> line(reason, examples)))
                .toList();
    }

    private static String line(ImportFindingCount reason, List<ImportFinding> examples) {
        String where = examples.stream()
                .filter(example -> example.code().equals(reason.code())
                        && example.field().equals(reason.field())
                        && example.severity().equals(reason.severity()))
                .map(RejectionReport::place)
                .collect(Collectors.joining(", "));
        return "  " + French.number(reason.occurrences()) + " × " + reason.reason() + " Voir " + where
                + (reason.occurrences() > SHOWN ? "…" : ".");
    }

    private static String place(ImportFinding example) {
        String entry = example.entry() == null ? "" : "« " + example.entry() + " », ";
        return "fiche " + example.rank() + " (" + entry + "ligne " + example.line() + ")";
    }
}
