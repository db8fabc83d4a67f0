package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.intake.AwardInterpreter;
import fr.jalon.market.intake.Interpretation;
import fr.jalon.market.intake.reading.DecpFile;
import fr.jalon.market.intake.reading.Published;
import fr.jalon.market.intake.reading.ReadingProgress;
import fr.jalon.market.intake.reading.SaidColumns;
import fr.jalon.tabular.RowFault;
import fr.jalon.tabular.TableRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardRowTest {

    private final AwardInterpreter interpreter = new AwardInterpreter(LocalDate.of(2026, 11, 30));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-1 | 12             | Ville     | acheteur_id  | L'identifiant de l'acheteur n'est ni un SIRET ni un SIREN.
            2024-1 | nan            | Ville     | acheteur_id  | Aucun identifiant d'acheteur
            2024-1 | 11111111111111 | Ville     | acheteur_id  | un même chiffre répété
            nan    | 21350123200018 | Ville     | id           | Aucun numéro de marché
            2024-1 | 21350123200018 | TestVille | acheteur_nom | Fiche d'essai
            """)
    void whatTheImportWouldRejectIsToldInItsWords(
            String number, String buyer, String name, String field, String sentence) {
        List<RowFault> faults = AwardRow.faults(
                new TableRow(2, Map.of("id", number, "acheteur_id", buyer, "acheteur_nom", name)), interpreter);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.sentence()).contains(sentence);
        });
    }

    @Test
    void whatTheImportOnlyFlagsOrRepairsIsNoFault() {
        assertThat(AwardRow.faults(
                        new TableRow(2, Map.of("id", "1", "acheteur_id", "213 501 232 00018", "montant", "beaucoup")),
                        interpreter))
                .isEmpty();
    }

    @Test
    void eachRowIsReadBackWordForWordFromTheLineItHadInItsFile() throws Exception {
        List<TableRow> rows = List.of(
                row(4, "2024-1", "=1+1; \"x\""),
                row(7, "2024-2", "Une\nou deux\nlignes"),
                row(12, "2024-3", "- à l’arrêt"));
        Path file = folder.resolve("rows.csv");

        assertThat(AwardRow.write(rows, file)).isEqualTo(3);

        List<Published> read = new ArrayList<>();
        DecpFile.read(file, new ReadingProgress(), SaidColumns.NONE, read::add);
        assertThat(read).extracting(Published::line).containsExactly(4L, 7L, 12L);
        assertThat(read)
                .extracting(record -> Objects.requireNonNull(
                                interpreter.interpret(record).award())
                        .subject()
                        .object())
                .containsExactly("=1+1; \"x\"", "Une ou deux lignes", "- à l’arrêt");
        assertThat(read.stream().map(interpreter::interpret).map(Interpretation::number))
                .containsExactly("2024-1", "2024-2", "2024-3");
    }

    private static TableRow row(long line, String number, String object) {
        return new TableRow(line, Map.of("id", number, "acheteur_id", "21350123200018", "objet", object));
    }
}
