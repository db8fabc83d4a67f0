package fr.jalon.retroplanning.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan as files for others. */
class PlanFilesTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);

    @Test
    void theTableHasALineForEachLineOfThePlanAndSaysWhy() {
        List<NamedCsvRecord> rows = rows(PlanCsv.of(SomePlanDetails.plan()
                .failed(MADE)
                .done("e1.o1.lister", MADE)
                .given("e1.o1.hierarchiser")
                .on(MADE)));

        assertThat(rows).hasSize(39);
        assertThat(rows.get(0).getField("statut")).isEqualTo("fait");
        assertThat(rows.get(0).getField("date")).isEqualTo("2026-11-21");
        assertThat(rows.get(1).getField("confiee_a")).isEqualTo("Nadia Benali");
        assertThat(rows.get(1).getField("pourquoi")).contains("350 jours avant J");
        assertThat(rows.get(1).getField("delai")).isEqualTo("J-350 jours");
        assertThat(rows)
                .filteredOn(row -> row.getField("statut").equals("sans objet"))
                .hasSize(1);
    }

    @Test
    void noCellCanBeTakenForAFormula() {
        String csv = PlanCsv.of(SomePlanDetails.plan().on(MADE));

        assertThat(csv).startsWith("\uFEFFetape;");
        assertThat(rows(csv))
                .allSatisfy(row -> assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(1)).stream()
                .toList();
    }
}
