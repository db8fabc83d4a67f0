package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.site.Command;
import fr.jalon.testing.JalonTest;
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
}
