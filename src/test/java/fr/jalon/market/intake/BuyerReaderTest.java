package fr.jalon.market.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.market.intake.tree.Tree;
import fr.jalon.shared.Department;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyerReaderTest {

    @ParameterizedTest
    @CsvSource({"21750001600019, 75", "219711231, 977", "219711272, 978", "219711017, 971", "219740115, 974"})
    void theSirenOfACommuneTellsItsDepartmentOfToday(String id, String department) {
        RecordFields source = new RecordFields(
                new Tree.Fields(Map.of("acheteur.id", new Tree.Text(id))), true, new FindingCollector());

        assertThat(BuyerReader.read(source, new FindingCollector()))
                .extracting(Award.Buyer::department)
                .isEqualTo(new Department(department));
    }
}
