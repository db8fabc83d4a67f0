package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.Defect;
import fr.jalon.market.intake.Finding;
import fr.jalon.market.intake.Interpretation;
import fr.jalon.market.intake.Severity;
import fr.jalon.market.intake.reading.Published;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.postgresql.copy.CopyManager;

/**
 * Counts every finding by reason, and keeps as many of each reason one by one as the base should hold; in a file until the
 * connection is free to take them.
 */
final class FindingsTally implements AutoCloseable {

    /** Enough to work through by hand; rejected records are all kept. */
    static final int KEPT_PER_REASON = 20_000;

    private record Reason(Defect defect, String field) implements Comparable<Reason> {

        @Override
        public int compareTo(Reason other) {
            int byDefect = defect.compareTo(other.defect);
            return byDefect != 0 ? byDefect : field.compareTo(other.field);
        }
    }

    private final UUID intake;
    private final Map<Reason, long[]> counts = new TreeMap<>();
    private final CopyRows rows = new CopyRows();
    private final Path file;
    private final OutputStream kept;

    FindingsTally(UUID intake) throws IOException {
        this.intake = intake;
        this.file = Files.createTempFile("jalon-import-", ".findings");
        this.kept = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    void add(Published published, Interpretation interpretation) {
        for (Finding finding : interpretation.findings()) {
            long count =
                    ++counts.computeIfAbsent(new Reason(finding.defect(), finding.field()), reason -> new long[1])[0];
            if (count <= KEPT_PER_REASON || finding.defect().severity() == Severity.REJECTED) {
                keep(published, interpretation, finding);
            }
        }
    }

    private void keep(Published published, Interpretation interpretation, Finding finding) {
        rows.value(intake)
                .value(finding.defect().severity())
                .value(finding.defect())
                .value(finding.field())
                .value(published.entry())
                .value(published.rank())
                .value(published.line())
                .value(interpretation.buyer())
                .value(interpretation.number())
                .value(finding.raw())
                .value(finding.kept())
                .end();
        if (rows.length() > 1 << 16) {
            flush();
        }
    }

    private void flush() {
        try {
            kept.write(rows.take());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().defect().severity() == severity)
                .mapToLong(entry -> entry.getValue()[0])
                .sum();
    }

    void writeTo(CopyManager copy) throws SQLException, IOException {
        flush();
        kept.flush();
        try (InputStream in = Files.newInputStream(file)) {
            copy.copyIn("COPY market.intake_finding FROM STDIN", in, 1 << 16);
        }
        counts.forEach((reason, count) -> rows.value(intake)
                .value(reason.defect().severity())
                .value(reason.defect())
                .value(reason.field())
                .value(reason.defect().reason())
                .value(count[0])
                .end());
        copy.copyIn("COPY market.intake_reason FROM STDIN", new java.io.ByteArrayInputStream(rows.take()));
    }

    @Override
    public void close() throws IOException {
        kept.close();
        Files.deleteIfExists(file);
    }
}
