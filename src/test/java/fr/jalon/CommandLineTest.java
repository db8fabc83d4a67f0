package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.site.Command;
import fr.jalon.testing.JalonTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@JalonTest
@ExtendWith(OutputCaptureExtension.class)
class CommandLineTest {

    @Autowired
    List<Command> commands;

    @TempDir
    Path folder;

    @Test
    void everyCommandIsInTheList() {
        assertThat(commands).extracting(Command::name).containsExactlyInAnyOrderElementsOf(CommandLine.USAGE.keySet());
    }

    @Test
    void aWordMistypedOpensNoDatabase(CapturedOutput output) {
        Path database = folder.resolve("postgres");

        assertThat(CommandLine.run(new String[] {"imprt", "x", "--jalon.postgres.directory=" + database}))
                .isEqualTo(1);
        assertThat(CommandLine.run(new String[] {"import", "--jalon.postgres.directory=" + database}))
                .isEqualTo(1);

        assertThat(database).doesNotExist();
        assertThat(output.getErr())
                .contains("Commande inconnue", "imprt", "import FICHIER…", "base [DOSSIER]", "Il manque un fichier.");
    }

    @Test
    void theRankingAloneIsPrintedAndWhatTheDatabaseSaysGoesBesideIt(CapturedOutput output) {
        int before = output.getOut().length();

        assertThat(CommandLine.run(new String[] {
                    "classement",
                    "--siret=99041527500017",
                    "--commune=44109",
                    "--cpv=7731",
                    "--au=2026-01-31",
                    "--jalon.postgres.directory=" + folder.resolve("postgres")
                }))
                .isZero();

        assertThat(output.getOut().substring(before))
                .startsWith("rang;siren;acheteur;score;distance;probabilite;renouvellement;volume;pme;raisons\n1;")
                .doesNotContain("Base de données");
        assertThat(output.getErr()).contains("Base de données\u00A0: prête.");
    }

    @Test
    void aCommandOnFilesAloneOpensNoDatabase(CapturedOutput output) throws IOException {
        Path old = Files.writeString(folder.resolve("ancien.md"), "# Article 1\n\nLe délai est de dix jours.\n");
        Path revised = Files.writeString(folder.resolve("nouveau.txt"), "# Article 2\n\nLe délai est de dix jours.\n");
        Path anchors = Files.writeString(
                folder.resolve("ancres.csv"), "id;citation;prefixe;suffixe;position\n7;délai est de dix jours;;;\n");
        Path database = folder.resolve("postgres");

        assertThat(CommandLine.run(new String[] {
                    "ancrage",
                    old.toString(),
                    revised.toString(),
                    anchors.toString(),
                    "--jalon.postgres.directory=" + database
                }))
                .isZero();

        assertThat(database).doesNotExist();
        assertThat(output.getOut())
                .contains(
                        "id;sort;clause;citation;position;confiance;propositions\n",
                        "7;deplace;Article 2;délai est de dix jours;16;");
    }
}
