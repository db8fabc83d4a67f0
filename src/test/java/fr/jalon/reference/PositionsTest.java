package fr.jalon.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final Positions POSITIONS = Positions.ofFrance();

    @Test
    void fromNantesToRennesIsAHundredKilometres() {
        Point nantes = POSITIONS.commune("44109").orElseThrow();
        Point rennes = POSITIONS.commune("35238").orElseThrow();
        assertThat(nantes.kilometresTo(rennes)).isCloseTo(99, within(3.0));
        assertThat(rennes.kilometresTo(nantes)).isCloseTo(nantes.kilometresTo(rennes), within(1e-9));
        assertThat(nantes.kilometresTo(nantes)).isZero();
    }

    @Test
    void aMunicipalArrondissementLiesWhereItsCommuneDoes() {
        assertThat(POSITIONS.commune("75104")).isEqualTo(POSITIONS.commune("75056"));
    }

    @Test
    void aPostcodeLiesInItsMostPopulousCommune() {
        assertThat(POSITIONS.postcode("44000")).isEqualTo(POSITIONS.commune("44109"));
        assertThat(POSITIONS.postcode("99999")).isEmpty();
    }

    @Test
    void authoritiesSitInTheirSeatAndAreAsPopulousAsTheyAre() {
        Positions.Seat metropole = POSITIONS.seat(new Siren("244400404")).orElseThrow();
        assertThat(metropole.point()).isEqualTo(POSITIONS.commune("44109").orElseThrow());
        assertThat(metropole.population()).isGreaterThan(600_000);
        Positions.Seat bretagne = POSITIONS.seat(new Siren("233500016")).orElseThrow();
        assertThat(bretagne.point()).isEqualTo(POSITIONS.commune("35238").orElseThrow());
        assertThat(bretagne.population()).isGreaterThan(3_000_000);
        assertThat(POSITIONS.seat(new Siren("264400136"))).as("a hospital").isEmpty();
    }

    @Test
    void nearlyEveryAuthorityHasAPlace() {
        long without =
                POSITIONS.seats().stream().filter(seat -> seat.point() == null).count();
        assertThat(POSITIONS.seats()).hasSizeGreaterThan(36_000);
        assertThat(without).isLessThan(120);
    }

    @Test
    void everyDepartementOfFranceHasAChefLieu() {
        assertThat(POSITIONS.department(new Department("44"))).isEqualTo(POSITIONS.commune("44109"));
        assertThat(POSITIONS.department(new Department("2A"))).isEqualTo(POSITIONS.commune("2A004"));
        assertThat(POSITIONS.department(new Department("987"))).isEmpty();
    }

    @Test
    void aCommuneIsFoundAsItIsTyped() {
        Places places = Places.ofFrance();
        assertThat(places.communeTyped("saint-étienne").orElseThrow().insee()).isEqualTo("42218");
        assertThat(places.communeTyped(" 44000 ").orElseThrow().insee()).isEqualTo("44109");
        assertThat(places.communeTyped("44109").orElseThrow().name()).isEqualTo("Nantes");
        assertThat(places.communeTyped("Nulle-Part")).isEmpty();
    }
}
