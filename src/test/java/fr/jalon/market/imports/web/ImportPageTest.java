package fr.jalon.market.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.imports.domain.ImportDetails;
import fr.jalon.market.imports.domain.ImportFinding;
import fr.jalon.market.imports.domain.ImportFindingCount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the report of an import says in words, and its findings as a table. */
class ImportPageTest {

    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-12-01T10:00:00Z");

    @ParameterizedTest(name = "{0} read, {1} created, {2} contracts changed, {3} rejected in {4} ms: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            10   | 0   | 0 | 10 | 1500   | Rien n’a pu être pris : 10 fiches lues, toutes rejetées
            1    | 0   | 0 | 1  | 1500   | 1 fiche lue, rejetée
            0    | 0   | 0 | 0  | 1500   | Rien de neuf
            10   | 0   | 0 | 3  | 1500   | Rien de neuf
            10   | 1   | 0 | 0  | 1500   | La base compte 1 marché de plus et aucun marché mis à jour.
            1240 | 1200 | 2 | 0 | 1500   | 1 200 marchés de plus et 2 marchés mis à jour.
            10   | 1   | 0 | 0  | 1500   | Durée : 1,5 s, soit 6 fiches par seconde.
            10   | 1   | 0 | 0  | 9999   | Durée : 9,9 s, soit 1 fiche par seconde.
            10   | 1   | 0 | 0  | 10000  | Durée : 10 s, soit 1 fiche par seconde.
            0    | 0   | 0 | 0  | 0      | Durée : 0,0 s, soit aucune fiche par seconde.
            5    | 1   | 0 | 0  | 600000 | Durée : 600 s, soit aucune fiche par seconde.
            """)
    void theVerdict(long read, long created, long changed, long rejected, long millis, String words) {
        ImportDetails done =
                details("DONE", false, BEGIN, BEGIN.plusNanos(millis * 1_000_000), read, created, changed, rejected);
        assertThat(plain(String.valueOf(page(done).verdict()))).contains(words);
    }

    @Test
    void withoutATimeNoSpeedIsMadeUp() {
        ImportDetails done = details("DONE", false, null, null, 10, 1, 0, 0);
        assertThat(page(done).verdict()).doesNotContain("Durée");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "QUEUED, false, en attente, neutral, true",
        "RUNNING, false, en cours, action, true",
        "RUNNING, true, en cours d'arrêt, action, true",
        "DONE, false, terminé, done, false",
        "CANCELLED, false, arrêté, neutral, false",
        "INTERRUPTED, false, interrompu, late, false",
        "FAILED, false, échoué, late, false",
    })
    void theStanding(String state, boolean stopping, String label, String tone, boolean running) {
        ImportPage page = page(details(state, stopping, BEGIN, null, 10, 1, 0, 0));
        assertThat(page.standing()).isEqualTo(new ImportStatus(label, tone));
        assertThat(page.running()).isEqualTo(running);
        assertThat(page.counts()).as("counted once it is over").hasSize(state.equals("DONE") ? 5 : 0);
        assertThat(page.verdict() == null).isEqualTo(!state.equals("DONE"));
    }

    @Test
    void reasonsStandByTheirWeightEachWithItsOwnExamples() {
        List<ImportFindingCount> reasons = List.of(
                new ImportFindingCount("REPAIRED", "A", "montant", "Virgule corrigée", 3),
                new ImportFindingCount("REJECTED", "B", "siren", "SIREN faux", 2),
                new ImportFindingCount("REJECTED", "B", "titre", "Titre vide", 1240));
        List<ImportFinding> examples =
                List.of(finding("REJECTED", "B", "siren", "x".repeat(200)), finding("REPAIRED", "A", "montant", null));
        ImportPage page = ImportPage.of(
                details("DONE", false, BEGIN, BEGIN, 10, 1, 0, 0),
                details("DONE", false, BEGIN, BEGIN, 10, 1, 0, 0),
                reasons,
                examples);
        assertThat(page.groups())
                .extracting(group -> plain(group.title()))
                .containsExactly("Rejetés (1 242)", "Réparés (3)");
        ImportPage.Group rejected = page.groups().get(0);
        assertThat(rejected.reasons())
                .extracting(reason -> reason.examples().size())
                .containsExactly(1, 0);
        assertThat(rejected.reasons().get(0).examples().get(0).raw())
                .hasSize(121)
                .endsWith("…");
        assertThat(page.groups().get(1).reasons().get(0).examples().get(0).raw())
                .isNull();
        assertThat(page.earlier()).contains("octet pour octet");
    }

    @Test
    void theTableSaysWhatWasCountedBeyondWhatWasKept() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FindingsCsv csv = new FindingsCsv(out)) {
            csv.add(finding("REJECTED", "B", "siren", "=1+1; \"x\""));
            csv.add(finding("INCONNU", "B", "siren", null));
            csv.end(List.of(
                    new ImportFindingCount("REJECTED", "B", "siren", "SIREN faux", 5),
                    new ImportFindingCount("FLAGGED", "C", "titre", "Titre long", 7),
                    new ImportFindingCount("INCONNU", "B", "siren", "", 1)));
        }
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("rejeté;").contains("\"'=1+1; \"\"x\"\"\"");
        assertThat(lines.get(2)).startsWith(";");
        assertThat(lines.get(3)).startsWith("rejeté;SIREN faux;siren;").contains("et 4 autres");
        assertThat(lines.get(4)).startsWith("signalé;Titre long;titre;").contains("et 7 autres");
    }

    private static ImportFinding finding(String severity, String code, String field, @Nullable String raw) {
        return new ImportFinding(severity, code, field, "raison", null, 3, 12, "200012345", null, raw, null);
    }

    private static ImportPage page(ImportDetails details) {
        return ImportPage.of(details, null, List.of(), List.of());
    }

    private static ImportDetails details(
            String state,
            boolean stopping,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            long read,
            long created,
            long changed,
            long rejected) {
        return new ImportDetails(
                UUID.randomUUID(),
                "decp.json",
                12,
                null,
                "Ada Min",
                BEGIN,
                from,
                to,
                state,
                null,
                0,
                stopping,
                null,
                read,
                created,
                0,
                read - created - rejected,
                rejected,
                0,
                0,
                0,
                0,
                changed);
    }

    /** With ordinary spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F]", " ");
    }
}
