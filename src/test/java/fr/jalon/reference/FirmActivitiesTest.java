package fr.jalon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Siren;
import org.junit.jupiter.api.Test;

class FirmActivitiesTest {

    private static final Siren VEOLIA_PROPRETE = new Siren("572221034");

    @Test
    void aFirmIsFoundByItsActivityAndItsDivision() {
        FirmActivities known = FirmActivities.known();
        assertThat(known.of(VEOLIA_PROPRETE)).contains("70.10Z");
        assertThat(known.firms("70.10Z")).contains(VEOLIA_PROPRETE).hasSizeGreaterThan(50);
        assertThat(known.firms("70")).containsAll(known.firms("70.10Z")).hasSizeGreaterThan(200);
    }

    @Test
    void anActivityOfNobodyHasNoFirms() {
        assertThat(FirmActivities.known().firms("99.99Z")).isEmpty();
        assertThat(FirmActivities.known().of(new Siren("971947015"))).isEmpty();
    }

    @Test
    void everyLineIsAFirmWithAnActivity() {
        FirmActivities known = FirmActivities.known();
        assertThat(known.count()).isEqualTo(5_291);
        assertThat(ReferenceFile.rows("activities.csv.gz"))
                .hasSize(known.count())
                .allSatisfy(row -> assertThat(row[1]).matches("\\d\\d\\.\\d\\d[A-Z]"));
    }
}
