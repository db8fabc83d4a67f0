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
        return PlaceReader.read(new RecordFields(new Tree.Fields(Map.of("lieuExecution", place)), true, notes), notes)
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
        "Code région, 34, 34",
        "Code région, 01, 971",
        "Code région, 974, 974",
        "Code région, FRY5, 976",
        "Code pays, MF, 978",
        "Code pays, NC, 988",
        "Code pays, REU, 974"
    })
    void readsTheCollectivityThatACodeNowBelongsTo(String type, String code, String department) {
        assertThat(read(type, code)).isEqualTo(new Department(department));
    }

    @ParameterizedTest
    @CsvSource({
        "Code région, 11, PLACE_WIDE",
        "Code région, 94, PLACE_WIDE",
        "Code région, 820, PLACE_WIDE",
        "Code région, FRF2, PLACE_WIDE",
        "Code région, FR-BRE, PLACE_WIDE",
        "Code pays, FR, PLACE_WIDE",
        "Code pays, FRA, PLACE_WIDE",
        "Code pays, France, PLACE_WIDE",
        "Code pays, 250, PLACE_WIDE",
        "Code pays, 99100, PLACE_WIDE",
        "Code postal, FR, PLACE_WIDE",
        "Code pays, DE, PLACE_ABROAD",
        "Code pays, bel, PLACE_ABROAD",
        "Code pays, 99134, PLACE_ABROAD",
        "Code pays, 276, PLACE_ABROAD",
        "Code pays, 99, PLACE_ABROAD",
        "Code commune, 99134, PLACE_ABROAD",
        "Code postal, L-2450, PLACE_ABROAD",
        "Code postal, D-66111, PLACE_ABROAD",
        "Code postal, NC, PLACE_UNREADABLE",
        "Code région, Bretagne, PLACE_UNREADABLE"
    })
    void aPlaceWithoutDepartmentIsFlaggedSinceTheBuyersIsTaken(String type, String code, Defect defect) {
        assertThat(read(type, code)).isNull();
        assertThat(notes.findings()).extracting(Finding::defect).containsExactly(defect);
    }
}
