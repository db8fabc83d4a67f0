package fr.jalon.market.imports.web;

import fr.jalon.market.imports.domain.ImportDetails;
import fr.jalon.market.imports.domain.ImportFinding;
import fr.jalon.market.imports.domain.ImportFindingCount;
import fr.jalon.site.French;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One import, ready to show.
 *
 * @param earlier a sentence, when the same bytes were imported before
 * @param counts the records, each counted once
 */
record ImportPage(
        UUID id,
        String fileName,
        String lead,
        ImportStatus standing,
        boolean running,
        boolean stopping,
        boolean done,
        int percent,
        String stage,
        @Nullable String error,
        @Nullable String earlier,
        @Nullable String verdict,
        List<Count> counts,
        List<Group> groups) {

    record Count(String label, String value, String explanation) {}

    record Group(String title, String explanation, List<Reason> reasons) {}

    record Reason(String sentence, String field, String occurrences, List<Example> examples) {}

    record Example(
            String place, @Nullable String raw, @Nullable String kept) {}

    static ImportPage of(
            ImportDetails fact,
            @Nullable ImportDetails earlier,
            List<ImportFindingCount> reasons,
            List<ImportFinding> examples) {
        return new ImportPage(
                fact.id(),
                fact.fileName(),
                French.number(Math.max(1, fact.fileSize() / 1000)) + " ko, demandé par " + fact.requestedBy() + " le "
                        + French.moment(fact.requestedAt().toInstant()),
                ImportStatus.of(fact),
                fact.isRunning(),
                fact.cancelRequested(),
                fact.isDone(),
                fact.percent(),
                fact.stage() == null ? "En attente" : fact.stage(),
                fact.error(),
                earlier == null
                        ? null
                        : "Le même fichier, octet pour octet, avait déjà été importé le "
                                + French.moment(earlier.requestedAt().toInstant()) + ".",
                fact.isDone() ? verdict(fact) : null,
                fact.isDone() ? counts(fact) : List.of(),
                fact.isDone() ? groups(reasons, examples) : List.of());
    }

    private static String verdict(ImportDetails fact) {
        if (fact.recordsRead() > 0 && fact.rejected() == fact.recordsRead()) {
            return "Rien n’a pu être pris : "
                    + French.count(fact.recordsRead(), "fiche lue, rejetée", "fiches lues, toutes rejetées")
                    + ". Les raisons sont ci-dessous." + duration(fact);
        }
        String changed = fact.created() + fact.contractsChanged() == 0
                ? "Rien de neuf : la base contenait déjà tout ce que dit ce fichier."
                : "La base compte " + French.count(fact.created(), "marché de plus", "marchés de plus") + " et "
                        + French.count(fact.contractsChanged(), "marché mis à jour", "marchés mis à jour") + ".";
        return changed + duration(fact);
    }

    private static String duration(ImportDetails fact) {
        if (fact.startedAt() == null || fact.endedAt() == null) {
            return "";
        }
        long millis =
                Math.max(1, Duration.between(fact.startedAt(), fact.endedAt()).toMillis());
        return " Durée : " + (millis < 10_000 ? millis / 1000 + "," + millis % 1000 / 100 : millis / 1000) + " s, soit "
                + French.count(fact.recordsRead() * 1000 / millis, "fiche", "fiches") + " par seconde.";
    }

    private static List<Count> counts(ImportDetails fact) {
        return List.of(
                new Count("Lus", French.number(fact.recordsRead()), "fiches publiées dans le fichier"),
                new Count("Nouveaux", French.number(fact.created()), "ouvrent un marché inconnu jusqu'ici"),
                new Count(
                        "Modifiés",
                        French.number(fact.changed()),
                        "complètent ou changent un marché déjà connu : de la base, ou ouvert plus haut dans ce même fichier"),
                new Count(
                        "Inchangés",
                        French.number(fact.unchanged()),
                        "déjà connus, dont " + French.number(fact.repeated()) + " répétés dans le fichier et "
                                + French.number(fact.withoutEffect()) + " dits autrement sans effet"),
                new Count("Rejetés", French.number(fact.rejected()), "n'ont pas pu être pris, raisons ci-dessous"));
    }

    private static List<Group> groups(List<ImportFindingCount> reasons, List<ImportFinding> examples) {
        Map<String, List<ImportFinding>> byReason =
                examples.stream().collect(Collectors.groupingBy(f -> f.severity() + f.code() + "|" + f.field()));
        List<Group> groups = new ArrayList<>();
        add(groups, "Rejetés", "Fiches laissées de côté.", "REJECTED", reasons, byReason);
        add(
                groups,
                "Signalés",
                "Valeurs gardées ou laissées inconnues, à savoir en les lisant.",
                "FLAGGED",
                reasons,
                byReason);
        add(
                groups,
                "Réparés",
                "Valeurs corrigées ; la valeur publiée reste consultable.",
                "REPAIRED",
                reasons,
                byReason);
        return groups;
    }

    private static void add(
            List<Group> groups,
            String title,
            String explanation,
            String severity,
            List<ImportFindingCount> reasons,
            Map<String, List<ImportFinding>> examples) {
        List<Reason> own = reasons.stream()
                .filter(reason -> reason.severity().equals(severity))
                .map(reason -> reason(
                        reason, examples.getOrDefault(severity + reason.code() + "|" + reason.field(), List.of())))
                .toList();
        long total = reasons.stream()
                .filter(reason -> reason.severity().equals(severity))
                .mapToLong(ImportFindingCount::occurrences)
                .sum();
        if (!own.isEmpty()) {
            groups.add(new Group(title + " (" + French.number(total) + ")", explanation, own));
        }
    }

    private static Reason reason(ImportFindingCount fact, List<ImportFinding> examples) {
        return new Reason(
                fact.reason(),
                fact.field(),
                French.number(fact.occurrences()),
                examples.stream().map(ImportPage::example).toList());
    }

    private static Example example(ImportFinding fact) {
        String place = (fact.entry() == null ? "" : fact.entry() + ", ") + "ligne " + fact.line() + ", fiche "
                + fact.rank() + (fact.number() == null ? "" : ", marché " + fact.number());
        return new Example(place, cut(fact.raw()), cut(fact.kept()));
    }

    private static @Nullable String cut(@Nullable String value) {
        return value == null || value.length() <= 120 ? value : value.substring(0, 120) + "…";
    }
}
