package fr.jalon.authority.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.authority.directory.DirectoryInterpreter.RefusedLineException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of directories as publishers write them. */
class DirectoryInterpreterTest {

    private final DirectoryInterpreter interpreter = new DirectoryInterpreter(false);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            KIND       | mairie                    | COMMUNE
            KIND       | Communauté d'agglomération | EPCI
            KIND       | SIVOM                     | SYNDICATE
            KIND       | Établissement lunaire     | Nature inconnue
            DEPARTMENT | 2A                        | 2A
            DEPARTMENT | Loire-Atlantique          | 44
            DEPARTMENT | 999                       | Département inconnu
            POPULATION | 1 240                     | 1240
            POPULATION | 1240.0                    | 1240
            POPULATION | 0                         | 0
            POPULATION | 12,5                      | nombre d’habitants
            POPULATION | -3                        | nombre d’habitants
            POPULATION | 1234567890                | nombre d’habitants
            SIREN      | 999 000 011               | 999000011
            SIREN      | 999000012                 | n’est pas un SIREN
            SIREN      | 99900001                  | n’est pas un SIREN
            SIREN      | -                         | Le SIREN manque.
            NAME       | -                         | Le nom manque.
            """)
    void aCell(DirectoryColumn column, @Nullable String published, String expected) throws RefusedLineException {
        Map<DirectoryColumn, String> cells = cells();
        cells.put(column, published == null ? " \t " : published);
        if (expected.contains(" ")) {
            assertThatThrownBy(() -> interpreter.row(7, cells))
                    .isInstanceOf(RefusedLineException.class)
                    .hasMessageContaining(expected);
        } else {
            DirectoryRow row = interpreter.row(7, cells);
            assertThat(
                            switch (column) {
                                case KIND -> row.kind();
                                case DEPARTMENT -> row.department();
                                case POPULATION -> row.population();
                                default -> row.siren();
                            })
                    .hasToString(expected);
        }
    }

    @Test
    void textsAreOneLineAndAsLongAsTheyMayBe() throws RefusedLineException {
        Map<DirectoryColumn, String> cells = cells();
        cells.put(DirectoryColumn.NAME, "  Ville\n d’Été\u0007 ");
        cells.put(DirectoryColumn.ADDRESS, "é".repeat(500));
        assertThat(interpreter.row(1, cells).name()).isEqualTo("Ville d’Été");
        assertThat(interpreter.row(1, cells).address()).hasSize(500);
        cells.put(DirectoryColumn.ADDRESS, "é".repeat(501));
        assertThatThrownBy(() -> interpreter.row(1, cells)).hasMessageContaining("500 caractères");
    }

    @ParameterizedTest
    @CsvSource({"COM, 44109, 44", "COM, 2A004, 2A", "COM, 97411, 974", "DEP, 35, 35", "EPCI, 44109, "})
    void withoutADepartementTheCodeOfThePlaceTellsIt(String kind, String insee, @Nullable String department)
            throws RefusedLineException {
        Map<DirectoryColumn, String> cells = cells();
        cells.put(DirectoryColumn.KIND, kind);
        cells.put(DirectoryColumn.INSEE, insee);
        assertThat(interpreter.row(1, cells).department()).isEqualTo(department);
    }

    private static Map<DirectoryColumn, String> cells() {
        Map<DirectoryColumn, String> cells = new EnumMap<>(DirectoryColumn.class);
        cells.put(DirectoryColumn.SIREN, "999000011");
        cells.put(DirectoryColumn.NAME, "Ville de Montbriand");
        return cells;
    }
}
