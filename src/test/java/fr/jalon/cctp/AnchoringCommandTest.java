package fr.jalon.cctp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchoringCommandTest {

    private static final String HEADER = "id;citation;prefixe;suffixe;position\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachAnchorIsOneLine() throws IOException {
        String old =
                "# Article 1\n\nLe délai est de dix jours ; il court\ndès la commande.\n\n| seuil | 4 000 euros |\n\nRien d'autre.\n";
        String revised =
                "# Article 2\n\nLe délai est de dix jours ; il court dès la commande.\n\n| seuil | 20 000 euros |\n";
        int code = run(
                old,
                revised,
                HEADER
                        + "1;\"jours ; il court\ndès la commande.\";;;" + old.indexOf("jours") + "\n"
                        + "2;| seuil | 4 000 euros |;;;" + old.indexOf("| seuil") + "\n"
                        + "3;Rien d'autre.;;;" + old.indexOf("Rien") + "\n");

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("id;sort;clause;citation;position;confiance;propositions");
        int at = revised.indexOf("jours");
        assertThat(lines.get(1))
                .startsWith("1;deplace;Article 2;\"jours ; il court dès la commande.\";" + at + ";")
                .contains(";\"" + at + ":jours ; il court dès la commande.");
        assertThat(lines.get(2))
                .startsWith(
                        "2;deplace_reformule;Article 2;| seuil | 20 000 euros |;" + revised.indexOf("| seuil") + ";0.")
                .contains(revised.indexOf("| seuil") + ":¦ seuil ¦ 20 000 euros ¦");
        assertThat(lines.get(3)).startsWith("3;orphelin;;;;0.00;");
    }

    @Test
    void whatIsMissingOrWrongIsSaid() throws IOException {
        assertThat(new AnchoringCommand().run(List.of("a"), print(out), print(err)))
                .isEqualTo(1);
        assertThat(said()).contains("trois fichiers");
        assertThat(run("a", "b", "id;texte\n1;a\n")).isEqualTo(1);
        assertThat(said()).contains("ancres.csv", HEADER.strip());
        assertThat(run("a", "b", HEADER + "1;a;;;douze\n")).isEqualTo(1);
        assertThat(said()).contains("ligne 2", "douze");
        assertThat(run("a", "b", HEADER + "1;\"a\n")).isEqualTo(1);
        assertThat(said()).contains("guillemets");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anEmptyListIsAHeaderAlone() throws IOException {
        assertThat(run("a", "b", HEADER)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    private int run(String old, String revised, String anchors) throws IOException {
        Path from = Files.writeString(folder.resolve("ancien.md"), old);
        Path to = Files.writeString(folder.resolve("nouveau.md"), revised);
        Path csv = Files.writeString(folder.resolve("ancres.csv"), anchors);
        return new AnchoringCommand()
                .run(List.of(from.toString(), to.toString(), csv.toString()), print(out), print(err));
    }

    private String said() {
        String said = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return said;
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
