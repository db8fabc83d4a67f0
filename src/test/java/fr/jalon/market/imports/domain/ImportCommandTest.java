package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What the import says in a terminal. */
@JalonTest
class ImportCommandTest {

    @Autowired
    ImportCommand command;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Path... files) {
        return command.run(List.of(files).stream().map(Path::toString).toList(), printer(out), printer(err));
    }

    private static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @Test
    void rejectedRecordsAreToldByReasonWithTheFirstOfEachAndTheLastLineStaysForScripts(@TempDir Path folder)
            throws Exception {
        String nameless = String.join(",\n", Collections.nCopies(7, "{\"id\":\"sans acheteur\"}"));
        Path file = Files.writeString(
                folder.resolve("rejets.json"),
                "{\"marches\":{\"marche\":[\n" + Samples.award(Samples.buyer(), "1") + ",\n" + nameless
                        + ",\n\"texte\"]}}");

        assertThat(run(file)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("lus=9 nouveaux=1 modifiés=0 inchangés=0 rejetés=8");
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        file + "\u00A0: 8\u00A0fiches rejetées",
                        "  7 × Aucun identifiant d'acheteur\u00A0: le marché n'a pas de clé. Voir fiche 2 (ligne 3),"
                                + " fiche 3 (ligne 4), fiche 4 (ligne 5), fiche 5 (ligne 6), fiche 6 (ligne 7)…",
                        "  1 × L'élément n'est pas une fiche de marché. Voir fiche 9 (ligne 10).");
    }

    @Test
    void aFileWithoutRejectedRecordsSaysNothingMore() {
        assertThat(run(Samples.file(Samples.award(Samples.buyer(), "1")))).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("lus=1 nouveaux=1 modifiés=0 inchangés=0 rejetés=0");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreImported(@TempDir Path folder) {
        Path missing = folder.resolve("absent.json");
        Path there = Samples.file(Samples.award(Samples.buyer(), "1"));

        assertThat(run(missing, there)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(missing + "\u00A0: Le fichier est introuvable.");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        there + "\u00A0: lus=1 nouveaux=1 modifiés=0 inchangés=0 rejetés=0",
                        "lus=1 nouveaux=1 modifiés=0 inchangés=0 rejetés=0");
    }
}
