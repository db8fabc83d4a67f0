package fr.jalon.market.imports.web;

import fr.jalon.market.imports.domain.ImportDetails;
import fr.jalon.site.French;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of imports, ready to show. */
record ImportsPage(
        List<Line> lines,
        @Nullable String previous,
        @Nullable String next,
        String place) {

    record Line(UUID id, String fileName, String when, String by, ImportStatus standing, String outcome) {}

    static ImportsPage of(List<ImportDetails> facts, int page, int size) {
        return new ImportsPage(
                facts.stream().limit(size).map(ImportsPage::line).toList(),
                page > 1 ? "/admin/imports?page=" + (page - 1) : null,
                facts.size() > size ? "/admin/imports?page=" + (page + 1) : null,
                "page " + page);
    }

    private static Line line(ImportDetails fact) {
        return new Line(
                fact.id(),
                fact.fileName(),
                French.moment(fact.requestedAt().toInstant()),
                fact.requestedBy(),
                ImportStatus.of(fact),
                outcome(fact));
    }

    private static String outcome(ImportDetails fact) {
        if (fact.isDone()) {
            return French.count(fact.created(), "nouveau", "nouveaux") + ", "
                    + French.count(fact.changed(), "modifié", "modifiés") + ", "
                    + French.count(fact.unchanged(), "inchangé", "inchangés") + ", "
                    + French.count(fact.rejected(), "rejeté", "rejetés");
        }
        return fact.error() == null ? fact.percent() + " %" : fact.error();
    }
}
