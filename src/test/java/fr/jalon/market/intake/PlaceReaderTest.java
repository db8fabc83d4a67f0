package fr.jalon.market.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.shared.Department;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {

    private final FindingCollector notes = new FindingCollector();

    private @Nullable Department read(String type, String code) {
        Tree place = new Tree.Fields(Map.of("code", new Tree.Text(code), "typeCode", new Tree.Text(type)));
        return PlaceReader.read(new Source(new Tree.Fields(Map.of("lieuExecution", place)), true, notes), notes)
                .department();
    }

    @ParameterizedTest
    @CsvSource({
        "Code postal, 97133, 977",
        "Code postal, 97150, 978",
        "Code postal, 97123, 971",
        "Code commune, 97133, 971",
        "Code commune, 97123, 977",
        "Code commune, 97127, 978",
        "Code commune, 97150, 978",
        "Code commune, 97701, 977",
        "Code commune, 97801, 978",
        "Code commune, 98511, 976",
        "Code commune, 14513, 50",
        "Code département, 977, 977",
        "Code département, 985, 976",
        "Code département, 97133, 977",
        "Code département, 69D, 69",
        "Code département, 69M, 69",
        "Code pays, MF, 978",
        "Code pays, REU, 974"
    })
    void readsTheCollectivityThatACodeNowBelongsTo(String type, String code, String department) {
        assertThat(read(type, code)).isEqualTo(new Department(department));
    }
}
