package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.SomePeople;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.directory.DirectoryFile;
import fr.jalon.authority.directory.DirectoryRow;
import fr.jalon.market.SomeContracts;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The official directory: looked at, taken over in one transaction, undone in one; what admins corrected stays. */
@JalonTest
class DirectoryServiceTest {

    @Autowired
    DirectoryService directories;

    @Autowired
    DirectoryQueries queries;

    @Autowired
    AuthorityService authorityService;

    @Autowired
    AuthorityDetailsQueries details;

    @Autowired
    ChangeQueries changes;

    @Autowired
    UndoService undoService;

    @Autowired
    MergeService mergeService;

    @Autowired
    BuyerImportListener imports;

    @Autowired
    SomeContracts contracts;

    @Autowired
    SomeAuthorities some;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatItBringsIsCountedTakenOverAndUndone() {
        Siren fresh = SomeAuthorities.nextSiren();
        Siren published = SomeAuthorities.nextSiren();
        contracts.cleaning("Nettoyage").buyer(published, "CNE DE XYZ").store();
        imports.learnAll();
        UUID directory = keep(row(fresh, "Commune de Neuve"), row(published, "Commune de Xyz"));

        assertThat(queries.counts(directory)).isEqualTo(new DirectoryDetails.Counts(1, 1, 0, 0));
        UUID change = directories.takeOver(directory, people.theAdmin());
        assertThat(name(fresh)).isEqualTo("Commune de Neuve");
        assertThat(name(published)).isEqualTo("Commune de Xyz");
        imports.learnAll();
        assertThat(name(published)).as("the directory goes before awards").isEqualTo("Commune de Xyz");
        assertThatThrownBy(() -> directories.takeOver(directory, people.theAdmin()))
                .isInstanceOf(RefusedException.class);
        assertThat(queries.counts(keep(row(fresh, "Commune de Neuve"))))
                .as("the same again brings nothing")
                .isEqualTo(new DirectoryDetails.Counts(0, 0, 1, 0));

        undoService.undo(change, people.theAdmin());
        assertThat(details.find(fresh)).isEmpty();
        assertThat(name(published)).isEqualTo("CNE DE XYZ");
        assertThatThrownBy(() -> undoService.undo(change, people.theAdmin()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("déjà été annulé");
    }

    @Test
    void whatAnAdminCorrectedStaysAndOtherFieldsAreFilled() {
        Siren siren = some.listed("Commune Corrigée");
        UUID directory = keep(new DirectoryRow(
                2, siren.value(), "COMMUNE FAUSSE", "COMMUNE", "44", "Corrigée", null, 1200, null, null));

        directories.takeOver(directory, people.theAdmin());

        AuthorityFacts facts = details.find(siren).orElseThrow().facts();
        assertThat(facts.name()).isEqualTo("Commune Corrigée");
        assertThat(facts.department()).as("settled as unknown").isNull();
        assertThat(facts.population()).isEqualTo(1200);
        assertThat(facts.seat()).isEqualTo("Corrigée");
    }

    @Test
    void undoneItLeavesAloneWhatWasTouchedSince() {
        Siren corrected = SomeAuthorities.nextSiren();
        Siren untouched = SomeAuthorities.nextSiren();
        UUID change =
                directories.takeOver(keep(row(corrected, "Commune A"), row(untouched, "Commune B")), people.theAdmin());
        authorityService.correct(corrected, "Commune d’A", new Department("44"), people.theAdmin());

        UUID undoing = undoService.undo(change, people.theAdmin());

        assertThat(name(corrected)).isEqualTo("Commune d’A");
        assertThat(details.find(untouched)).isEmpty();
        assertThat(changes.find(undoing).orElseThrow().after())
                .containsEntry("removed", "1")
                .containsEntry("left", "1");
    }

    @Test
    void whoIsGoneIsLeftAlone() {
        Siren from = some.listed("Commune Partie");
        mergeService.merge(from, some.listed("Commune Restée"), people.theAdmin());

        assertThat(queries.counts(keep(row(from, "Commune de retour"))))
                .isEqualTo(new DirectoryDetails.Counts(0, 0, 1, 0));
    }

    @Test
    void sixtyThousandLinesAreTakenOverWithinAMinute() {
        List<DirectoryRow> rows = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            rows.add(new DirectoryRow(
                    i + 2,
                    String.valueOf(950_000_000 + i),
                    "Commune " + i,
                    "COMMUNE",
                    "44",
                    "C" + i,
                    null,
                    i,
                    null,
                    null));
        }
        try {
            Instant start = Instant.now();
            UUID directory =
                    directories.keep("grand.csv", new DirectoryFile("Tableau", rows, List.of()), people.theAdmin());
            assertThat(queries.counts(directory).created()).isEqualTo(60_000);
            Instant kept = Instant.now();
            UUID change = directories.takeOver(directory, people.theAdmin());
            Instant taken = Instant.now();
            undoService.undo(change, people.theAdmin());
            Instant undone = Instant.now();
            System.out.printf(
                    "60,000 lines: kept and counted %,d ms, taken over %,d ms, undone %,d ms%n",
                    Duration.between(start, kept).toMillis(),
                    Duration.between(kept, taken).toMillis(),
                    Duration.between(taken, undone).toMillis());
            assertThat(Duration.between(start, taken)).isLessThan(Duration.ofMinutes(1));
            assertThat(count()).isZero();
        } finally {
            jdbc.sql("DELETE FROM authority.authority WHERE siren LIKE '950%'").update();
            // Else whoever reads whole tables after this reads these lines too.
            TestDatabase.get()
                    .unwalled()
                    .sql("DELETE FROM authority.directory_row WHERE siren LIKE '950%'")
                    .update();
        }
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM authority.authority WHERE siren LIKE '950%'")
                .query(Long.class)
                .single();
    }

    private UUID keep(DirectoryRow... rows) {
        return directories.keep(
                "annuaire.csv", new DirectoryFile("Tableau", List.of(rows), List.of()), people.theAdmin());
    }

    private static DirectoryRow row(Siren siren, String name) {
        return new DirectoryRow(2, siren.value(), name, "COMMUNE", null, null, null, null, null, null);
    }

    private @Nullable String name(Siren siren) {
        return details.find(siren).map(one -> one.facts().name()).orElse(null);
    }
}
