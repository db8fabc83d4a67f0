package fr.jalon.market.domain;

import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Defect;
import fr.jalon.market.intake.Finding;
import fr.jalon.market.intake.reading.Format;
import fr.jalon.market.intake.tree.JsonTree;
import fr.jalon.market.intake.tree.Tree;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as published, with what was repaired or flagged in it.
 *
 * @param where the file and the line
 * @param raw field by field, one a line
 */
public record PublishedRecord(String where, String raw, List<Remark> remarks) {

    private static final List<Defect> BETWEEN_RECORDS =
            List.of(Defect.AMENDMENT_DELTA, Defect.AMENDMENT_SHORTER, Defect.NUMBER_REUSED);

    record Remark(
            String kind,
            String tone,
            String reason,
            @Nullable String raw,
            @Nullable String kept) {}

    public static PublishedRecord of(ContractQueries.RecordRead record, LocalDate today) {
        String where = record.fileName() + (record.entry() == null ? "" : ", " + record.entry()) + ", ligne "
                + record.line() + ", lu le " + French.moment(record.readAt().toInstant());
        Tree content = JsonTree.parse(record.raw()).orElse(new Tree.Text(record.raw()));
        List<Remark> remarks = new AwardInterpreter(today)
                .interpret(content, Format.valueOf(record.format())).findings().stream()
                        .map(PublishedRecord::remark)
                        .toList();
        return new PublishedRecord(where, lines(record.raw()), remarks);
    }

    /** What was flagged when the records were put together, in words, unless one of them says it by itself. */
    public static List<String> foundTogether(Collection<String> flags, List<PublishedRecord> records) {
        return BETWEEN_RECORDS.stream()
                .filter(defect -> flags.contains(defect.name()))
                .map(Defect::reason)
                .filter(reason -> records.stream()
                        .flatMap(record -> record.remarks().stream())
                        .noneMatch(remark -> remark.reason().equals(reason)))
                .toList();
    }

    private static Remark remark(Finding finding) {
        return new Remark(
                finding.defect().severity().label(),
                finding.defect().severity() == fr.jalon.market.intake.Severity.REPAIRED ? "neutral" : "step3",
                finding.defect().reason(),
                finding.raw(),
                finding.kept());
    }

    /** A field a line, so that a person can read it. */
    private static String lines(String raw) {
        return raw.replaceAll(",\"(?=[A-Za-z_.]+\":)", ",\n\"");
    }
}
