package fr.jalon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Point NANTES = Positions.ofFrance().commune("44109").orElseThrow();

    @Test
    void whatLiesWithinReachIsNamedInEveryWayThatContractsNameAPlace() {
        Surroundings near = Surroundings.of(NANTES, 30);

        assertThat(near.communes()).contains("44109", "44162").doesNotContain("44184", "49007");
        assertThat(near.postcodes()).contains("44000", "44800").doesNotContain("44600", "49000");
        assertThat(near.authorities())
                .as("the city, its métropole, the département and the région")
                .contains(
                        new Siren("214401093"), new Siren("244400404"), new Siren("224400028"), new Siren("234400034"))
                .doesNotContain(new Siren("214401846"));
        assertThat(near.departments())
                .contains(new Department("44"))
                .doesNotContain(new Department("35"), new Department("53"));
        assertThat(near.prefectures()).containsExactly(new Department("44"));
    }

    @Test
    void aWiderReachHoldsANarrowerOne() {
        Surroundings near = Surroundings.of(NANTES, 30);
        Surroundings far = Surroundings.of(NANTES, 120);
        assertThat(far.communes()).containsAll(near.communes()).contains("49007");
        assertThat(far.prefectures()).contains(new Department("49"), new Department("35"), new Department("85"));
        assertThat(Surroundings.of(NANTES, 1).communes()).containsExactly("44109");
    }

    @Test
    void inTheSeaThereIsNothing() {
        Surroundings sea = Surroundings.of(new Point(45, -10), 50);
        assertThat(sea.communes()).isEmpty();
        assertThat(sea.departments()).isEmpty();
    }
}
