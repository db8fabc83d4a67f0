package fr.jalon.cctp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no register get a sentence and an exit code, never a stack trace. */
class RegisterCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            pas du JSON                                                   | ce n’est pas du JSON
            {"format":                                                    | ce n’est pas du JSON
            []                                                            | n’est pas un registre remis par Jalon
            12                                                            | n’est pas un registre remis par Jalon
            {"format": "jalon-registre-1", "format": "autre"}             | ce n’est pas du JSON
            {"format": "autre", "projet": {}}                             | n’est pas un registre remis par Jalon
            {"format": "jalon-registre-1", "projet": "x"}                 | n’est pas un registre remis par Jalon
            {"format": "jalon-registre-1", "projet": {}}                  | manque à une entrée
            {"format": "jalon-registre-1", "projet": {"id": "x"}}         | valeur n’y est pas lisible
            """)
    void whatIsNoRegisterIsSaid(String content, String said) throws Exception {
        assertThat(run(Files.writeString(folder.resolve("a.json"), content).toString()))
                .startsWith("1:")
                .contains("a.json", said)
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void entriesThatAreNoneAreSaid() throws Exception {
        String id = "01a22f91-b7c6-79d6-a274-d54ec31923f9";
        for (String entries : List.of(
                "{}",
                "[1]",
                "[{}]",
                "[{\"rang\": 1, \"nature\": \"X\", \"jour\": \"hier\", \"contenu\": \"\", \"empreinte\": \"\"}]")) {
            String file = "{\"format\": \"jalon-registre-1\", \"projet\": {\"id\": \"" + id + "\"}, \"registre\": "
                    + entries + ", \"versions\": [], \"remarques\": [], \"reponses\": []}";
            assertThat(run(Files.writeString(folder.resolve("b.json"), file).toString()))
                    .startsWith("1:")
                    .contains("n’est pas un registre remis par Jalon");
        }
        String empty = "{\"format\": \"jalon-registre-1\", \"projet\": {\"id\": \"" + id
                + "\"}, \"registre\": [], \"versions\": [], \"remarques\": [], \"reponses\": []}";
        assertThat(run(Files.writeString(folder.resolve("c.json"), empty).toString()))
                .startsWith("0:");
    }

    @Test
    void filesThatCannotBeReadAreSaid() throws Exception {
        assertThat(run(folder.resolve("absent.json").toString()))
                .startsWith("1:")
                .contains("ne se laisse pas lire");
        assertThat(run(folder.toString())).startsWith("1:").contains("ne se laisse pas lire");
        assertThat(run("\0")).startsWith("1:").contains("ne se laisse pas lire");
        Path binary = Files.write(folder.resolve("d.json"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(run(binary.toString())).startsWith("1:").contains("ce n’est pas du texte en UTF-8");
        assertThat(run(binary.toString(), binary.toString())).startsWith("1:").contains("Indiquez un fichier");
    }

    private static String run(String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new RegisterCommand().run(List.of(files), print, print);
        return code + ": " + out.toString(StandardCharsets.UTF_8);
    }
}
